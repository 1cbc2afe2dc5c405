package org.unionregistry.shared.web;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/** Begins the title of a page with errors with «Ошибка:», so that a screen reader says it first. */
public final class ErrorTitle extends AbstractTemplateHandler {
    private boolean waiting = true;
    private boolean inTitle;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        inTitle = waiting && "title".equals(tag.getElementCompleteName());
        super.handleOpenElement(tag);
    }

    @Override
    public void handleText(IText text) {
        if (!inTitle) {
            super.handleText(text);
            return;
        }
        inTitle = false;
        waiting = false;
        ITemplateContext context = getContext();
        boolean errors = PageProblems.any(context);
        String prefix = errors ? context.getMessage(ErrorTitle.class, "shared.errors.prefix", new Object[0], true) + " " : "";
        super.handleText(errors ? context.getModelFactory().createText(prefix + text.getText()) : text);
    }
}
