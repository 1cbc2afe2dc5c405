package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why somebody is asked to sign in (again). The sign-in page says it in words. */
public enum SignInReason {
    /** The session was idle or old for too long. */
    EXPIRED,
    /** The account was locked or its last mandate ended. */
    ENDED,
    /** They signed out themselves. */
    OUT;

    private static final String ATTRIBUTE = SignInReason.class.getName();

    void remember(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable SignInReason of(HttpServletRequest request) {
        return (SignInReason) request.getAttribute(ATTRIBUTE);
    }

    /** Address of the sign-in page that says this reason. */
    String url() {
        return "/sign-in?" + name().toLowerCase(Locale.ROOT);
    }
}
