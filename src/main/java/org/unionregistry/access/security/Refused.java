package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.shared.web.DeniedPage;

/** A signed-in person may not do this, has yet to choose a mandate, or sent a form of a page that is too old. */
@Component
class Refused implements AccessDeniedHandler {
    private final SignInRequired signInRequired;
    private final DeniedPage page;

    Refused(SignInRequired signInRequired, DeniedPage page) {
        this.signInRequired = signInRequired;
        this.page = page;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        SignedInUser user =
                authentication != null && authentication.getPrincipal() instanceof SignedInUser found ? found : null;
        if (denied instanceof CsrfException) {
            outdated(request, response, denied, user != null);
        } else if (user != null && user.acting() == null) {
            response.sendRedirect("/mandate");
        } else {
            page.handle(request, response, denied);
        }
    }

    private void outdated(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied, boolean signedIn)
            throws IOException {
        String path = request.getRequestURI();
        if (path.equals("/sign-in")) {
            response.sendRedirect(signedIn ? "/" : SignInReason.EXPIRED.url());
        } else if (path.equals("/sign-out")) {
            response.sendRedirect("/");
        } else if (!signedIn) {
            signInRequired.commence(request, response, null);
        } else if (UnsavedEntry.remember(request)) {
            response.sendRedirect(UnsavedEntry.URL);
        } else {
            page.handle(request, response, denied);
        }
    }
}
