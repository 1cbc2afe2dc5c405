package org.unionregistry.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells a form that outlived its session from an action the role does not permit, and shows the page for it. */
@Component
public class DeniedPage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) throws IOException {
        request.setAttribute(Problem.ATTRIBUTE, denied instanceof CsrfException ? Problem.EXPIRED : Problem.FORBIDDEN);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
