package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.unionregistry.access.AccessTrail;
import org.unionregistry.access.SignedInUser;

/** Keeps that somebody left. */
@Component
class SignedOut implements LogoutHandler {
    private final AccessTrail trail;

    SignedOut(AccessTrail trail) {
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            trail.record("sign-in.out", user);
        }
    }
}
