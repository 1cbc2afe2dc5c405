package org.unionregistry.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** What people do with their own account. */
@Service
@Transactional
public class UserAccountService {
    private final UserAccounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final JdbcClient jdbc;
    private final AccessTrail trail;
    private final Clock clock;

    UserAccountService(UserAccounts accounts, Passwords passwords, SignInThrottle throttle, JdbcClient jdbc, AccessTrail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody has just signed in; two at once do not disturb each other. */
    public void signedIn(SignedInUser user) {
        jdbc.sql("update user_account set signed_in_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", user.accountId())
                .update();
        trail.record("sign-in.done", user);
    }

    /** Changes one's own password; every other session ends with it. */
    public void changePassword(SignedInUser user, String current, String password, Instant now) {
        Guess guess = Guess.ofAccount(user.login());
        throttle.enterOrRefuse(guess);
        UserAccount account = account(user);
        String hash = account.passwordHash();
        if (hash == null || !passwords.matches(current, hash)) {
            throw new Refusal("access.password.currentWrong").at("current");
        }
        account.changePassword(passwords.hash(password, account.login()), now);
        throttle.forgive(guess);
        trail.record("account.password-change", user);
    }

    public void signOutEverywhere(SignedInUser user, Instant now) {
        account(user).signOutEverywhere(now);
        trail.record("sign-in.out-everywhere", user);
    }

    private UserAccount account(SignedInUser user) {
        return accounts.findById(new UserAccountId(user.accountId())).orElseThrow(NotFound::new);
    }
}
