package org.unionregistry.access.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, with the typed name kept and the reason in words. */
class SignInFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        request.setAttribute(AuthenticationException.class.getName(), failure);
        request.getRequestDispatcher("/sign-in/refused").forward(request, response);
    }
}
