package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads to the sign-in page and remembers what was interrupted. */
@Component
class SignInRequired implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException reason)
            throws IOException {
        String url = url(request);
        Interrupted.remember(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", url);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(url);
        }
    }

    private static String url(HttpServletRequest request) {
        SignInReason told = SignInReason.of(request);
        if (told != null) {
            return told.url();
        }
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return expired ? SignInReason.EXPIRED.url() : "/sign-in";
    }
}
