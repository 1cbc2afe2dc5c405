package org.unionregistry.shared.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Gives the templates {@link Page} as {@code #page} and marks the title of a page with errors. */
@Component
class PageDialect extends AbstractDialect implements IExpressionObjectDialect, IPostProcessorDialect, IExpressionObjectFactory {
    private static final String NAME = "page";
    private final MessageSource messages;
    private final PageHelp help;

    PageDialect(MessageSource messages, PageHelp help) {
        super("Pages of the register");
        this.messages = messages;
        this.help = help;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return NAME.equals(name) ? new Page(context, messages, help.contact()) : null;
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, ErrorTitle.class, 1000));
    }
}
