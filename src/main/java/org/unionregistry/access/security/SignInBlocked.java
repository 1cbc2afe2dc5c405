package org.unionregistry.access.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.unionregistry.access.SignInThrottle;

/** Too many attempts; says how long to wait, the same for names that exist and names that do not. */
public class SignInBlocked extends AuthenticationException {
    private final long minutes;

    SignInBlocked(Duration left) {
        super("Too many attempts");
        this.minutes = SignInThrottle.minutes(left);
    }

    public long minutes() {
        return minutes;
    }
}
