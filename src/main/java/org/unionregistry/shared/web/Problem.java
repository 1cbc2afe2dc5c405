package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** What an error page speaks about. The name of a constant, as {@code shared.problem.NAME}, leads to its words. */
enum Problem {
    /** There is no such page, or it lies outside the visitor's part of the tree: both look the same. */
    NOT_FOUND(404),
    /** The visitor's role does not permit it. */
    FORBIDDEN(403),
    /** The form is older than the session it was made in. */
    EXPIRED(403),
    /** Something in the address or in the form cannot be understood. */
    UNREADABLE(400),
    /** The address exists, but not for this kind of request. */
    METHOD(405),
    /** A file or a form larger than the register takes. */
    TOO_LARGE(413),
    /** Somebody else has changed the same record meanwhile. */
    CHANGED(409),
    /** Somebody else is changing the same thing in this very moment. */
    BUSY(409),
    /** A rule of the register refused the action. */
    REFUSED(422),
    /** Too many requests from one place. */
    TOO_MANY(429),
    /** Our fault. */
    FAILURE(500),
    /** Stopped or overloaded for a while. */
    UNAVAILABLE(503);

    /** Request attribute that tells the error page more than the bare status does. */
    static final String ATTRIBUTE = Problem.class.getName();

    private static final String PAGE = "error/problem";
    private final int status;

    Problem(int status) {
        this.status = status;
    }

    static Problem of(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD;
            case 409, 412 -> CHANGED;
            case 413, 414, 431 -> TOO_LARGE;
            case 422 -> REFUSED;
            case 429 -> TOO_MANY;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? UNREADABLE : FAILURE;
        };
    }

    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.valueOf(status), null, request, response);
    }

    /**
     * The page in words. A htmx request gets the same words in place of the content of its page.
     *
     * @param words what a rule said, where one did
     */
    ModelAndView page(HttpStatusCode code, @Nullable Object words, HttpServletRequest request, HttpServletResponse response) {
        boolean part = request.getHeader("HX-Request") != null;
        if (part) {
            response.setHeader("HX-Retarget", "#content");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        response.setHeader("Cache-Control", "no-store");
        ModelAndView page = new ModelAndView(part ? PAGE + " :: main" : PAGE, code);
        page.addObject("problem", name());
        page.addObject("words", words);
        return page;
    }
}
