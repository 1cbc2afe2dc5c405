package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.access.UserAccountService;

/** After signing in: to the choice of a mandate, back to the form that was not saved, to the page asked for, or home. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {
    private final UserAccountService accounts;

    AfterSignIn(UserAccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignedInUser user = (SignedInUser) authentication.getPrincipal();
        accounts.signedIn(user);
        boolean chooses = user.acting() == null;
        response.sendRedirect(chooses ? "/mandate" : Interrupted.resumeUrl(request));
    }
}
