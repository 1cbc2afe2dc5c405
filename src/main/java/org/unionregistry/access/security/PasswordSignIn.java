package org.unionregistry.access.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.unionregistry.access.AccessTrail;
import org.unionregistry.access.Guess;
import org.unionregistry.access.Login;
import org.unionregistry.access.Rights;
import org.unionregistry.access.SignInThrottle;
import org.unionregistry.access.SignedInUser;

/**
 * Checks a name and a password. A name that does not exist takes the same time and gets the same words; the state of
 * an account is told only to who knows its password.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final Rights rights;
    private final AccessTrail trail;
    private final Clock clock;
    private final String nobodysHash;

    PasswordSignIn(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            Rights rights,
            AccessTrail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.throttle = throttle;
        this.rights = rights;
        this.trail = trail;
        this.clock = clock;
        this.nobodysHash = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = Login.fold(attempt.getName());
        Guess name = Guess.ofAccount(login);
        Guess address = Guess.fromAddress(address(attempt));
        Optional<Known> account = find(login);
        throttle.enter(name).or(() -> throttle.enter(address)).ifPresent(left -> {
            trail.failed(account.map(Known::id).orElse(null), "throttled");
            throw new SignInBlocked(left);
        });
        Known known = check(account, String.valueOf(attempt.getCredentials()));
        throttle.forgive(name);
        throttle.succeeded(address);
        return new SignedInToken(user(known));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Known check(Optional<Known> account, String password) {
        String hash = account.map(Known::passwordHash).orElse(nobodysHash);
        boolean right = encoder.matches(password, hash);
        Known known = account.filter(found -> right && found.maySignIn()).orElse(null);
        if (known == null) {
            trail.failed(account.map(Known::id).orElse(null), "password");
            throw new BadCredentialsException("Name or password are wrong");
        }
        return known;
    }

    private SignedInUser user(Known account) {
        if (account.status().equals("LOCKED")) {
            trail.failed(account.id(), "locked");
            throw new LockedException("The account is locked");
        }
        SignedInUser user = rights.of(account.id(), null, Instant.now(clock))
                .filter(found -> !found.mandates().isEmpty())
                .orElse(null);
        if (user == null) {
            trail.failed(account.id(), "mandate");
            throw new DisabledException("No mandate is current");
        }
        return user.severalMandates() ? user : user.actingBy(user.mandates().get(0));
    }

    private Optional<Known> find(String login) {
        return jdbc.sql("select id, status, password_hash from user_account where login = :login")
                .param("login", login)
                .query(Known.class)
                .optional();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private record Known(UUID id, String status, @Nullable String passwordHash) {
        boolean maySignIn() {
            return passwordHash != null && (status.equals("ACTIVE") || status.equals("LOCKED"));
        }
    }
}
