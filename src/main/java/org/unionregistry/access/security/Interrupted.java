package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/** What a person was doing when the register asked them to sign in: the page they opened. */
record Interrupted(String page) implements Serializable {
    private static final String ATTRIBUTE = "access.interrupted";
    private static final int LONGEST = 1_000;

    static void remember(HttpServletRequest request) {
        if (UnsavedEntry.remember(request)) {
            return;
        }
        String page = page(request);
        if (page != null && !page.equals("/") && page.length() <= LONGEST) {
            request.getSession().setAttribute(ATTRIBUTE, new Interrupted(page));
        }
    }

    /** Where to go after signing in. */
    static String resumeUrl(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return "/";
        }
        if (UnsavedEntry.of(session) != null) {
            return UnsavedEntry.URL;
        }
        Interrupted interrupted = (Interrupted) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return interrupted == null ? "/" : interrupted.page();
    }

    /** A fragment is not a page: for it, the page it was asked from. */
    private static @Nullable String page(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        String shown = request.getHeader("HX-Current-URL");
        URI address = shown == null ? URI.create(request.getRequestURI()) : SameOrigin.local(shown, request);
        if (address == null) {
            return null;
        }
        String query = shown == null ? request.getQueryString() : address.getRawQuery();
        return query == null ? address.getRawPath() : address.getRawPath() + "?" + query;
    }
}
