package org.unionregistry.shared.web;

import java.util.List;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** The body of an element becomes the rows that its attribute names. */
final class RowsProcessor extends AbstractStandardExpressionAttributeTagProcessor {
    private static final int ROOM = 16_384;

    RowsProcessor(String prefix, int precedence) {
        super(TemplateMode.HTML, prefix, "rows", precedence, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String value,
            Object rows,
            IElementTagStructureHandler structure) {
        StringBuilder html = new StringBuilder(ROOM);
        for (Object row : (List<?>) rows) {
            html.append("\n<tr>");
            ((List<?>) row).forEach(cell -> ((Cell) cell).print(html));
            html.append("</tr>");
        }
        structure.setBody(html, false);
    }
}
