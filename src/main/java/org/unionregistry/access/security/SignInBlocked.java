package org.unionregistry.access.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts; says how long to wait, the same for names that exist and names that do not. */
public class SignInBlocked extends AuthenticationException {
    private final long minutes;

    SignInBlocked(Duration left) {
        super("Too many attempts");
        this.minutes = Math.max(1, left.plusSeconds(59).toMinutes());
    }

    public long minutes() {
        return minutes;
    }
}
