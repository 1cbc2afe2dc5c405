package org.unionregistry.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.ITemplateStart;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.templateboundaries.AbstractTemplateBoundariesProcessor;
import org.thymeleaf.processor.templateboundaries.ITemplateBoundariesStructureHandler;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templatemode.TemplateMode;

/** Gives each page {@link OwnProperties} before its first expression. */
@Component
class OwnPropertiesDialect extends AbstractProcessorDialect {
    OwnPropertiesDialect() {
        super("Properties of the registry's own classes", null, 0);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new AtTheStart());
    }

    private static final class AtTheStart extends AbstractTemplateBoundariesProcessor {
        AtTheStart() {
            super(TemplateMode.HTML, 0);
        }

        @Override
        public void doProcessTemplateStart(
                ITemplateContext context, ITemplateStart start, ITemplateBoundariesStructureHandler structure) {
            Object evaluation = context.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME);
            if (evaluation instanceof StandardEvaluationContext spring
                    && !spring.getPropertyAccessors().contains(OwnProperties.INSTANCE)) {
                List<PropertyAccessor> accessors = new ArrayList<>(spring.getPropertyAccessors());
                accessors.add(0, OwnProperties.INSTANCE);
                spring.setPropertyAccessors(accessors);
            }
        }

        @Override
        public void doProcessTemplateEnd(
                ITemplateContext context, ITemplateEnd end, ITemplateBoundariesStructureHandler structure) {}
    }
}
