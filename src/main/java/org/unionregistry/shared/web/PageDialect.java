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

/**
 * Gives the templates {@link Page} as {@code #page} and {@link Show} as {@code #show} (beans by {@code @name} are
 * forbidden in the arguments of fragments), and marks the title of a page with errors.
 */
@Component
class PageDialect extends AbstractDialect implements IExpressionObjectDialect, IPostProcessorDialect, IExpressionObjectFactory {
    private static final String PAGE = "page";
    private static final String SHOW = "show";
    private final MessageSource messages;
    private final PageHelp help;
    private final Show show;

    PageDialect(MessageSource messages, PageHelp help, Show show) {
        super("Pages of the register");
        this.messages = messages;
        this.help = help;
        this.show = show;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(PAGE, SHOW);
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return switch (name) {
            case PAGE -> new Page(context, messages, help.contact());
            case SHOW -> show;
            default -> null;
        };
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
