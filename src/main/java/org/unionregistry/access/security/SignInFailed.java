package org.unionregistry.access.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, with the typed name kept and the reason in words. */
public class SignInFailed implements AuthenticationFailureHandler {
    /** Request attribute with the reason. */
    public static final String ATTRIBUTE = "org.unionregistry.access.sign-in-failure";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, failure);
        request.getRequestDispatcher("/sign-in/refused").forward(request, response);
    }
}
