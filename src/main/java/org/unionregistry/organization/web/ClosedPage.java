package org.unionregistry.organization.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.unionregistry.organization.OrganizationRow;

/** A form about an organisation that is closed meanwhile: says so, before anybody fills it in. */
@ControllerAdvice
class ClosedPage {

    /** The path to the closed organisation. */
    static List<OrganizationRow> requireOpen(List<OrganizationRow> path) {
        if (Paths.last(path).isClosed()) {
            throw new Closed(path);
        }
        return path;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ModelAndView closed(Closed closed) {
        return new ModelAndView("organization/closed")
                .addObject("organization", Paths.last(closed.path))
                .addObject("crumbs", Paths.crumbs(closed.path));
    }

    /** Somebody asks for the form of a closed organisation. */
    static final class Closed extends RuntimeException {
        private final transient List<OrganizationRow> path;

        private Closed(List<OrganizationRow> path) {
            super("The organisation is closed");
            this.path = path;
        }
    }
}
