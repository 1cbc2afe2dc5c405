package org.unionregistry.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Uses a code from a letter: opens an account, sets a new password, or adds a mandate to an account. */
@Service
@Transactional
public class CodeService {
    private final CodeQueries codes;
    private final UserAccounts accounts;
    private final AccountLogins logins;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final AccessTrail trail;
    private final Clock clock;

    CodeService(
            CodeQueries codes,
            UserAccounts accounts,
            AccountLogins logins,
            Passwords passwords,
            JdbcClient jdbc,
            AccessTrail trail,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.logins = logins;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens the account by the chosen name and password. */
    public void open(String code, String typedLogin, String password) {
        OpenCode opened = find(code);
        String login = Login.check(typedLogin);
        String hash = passwords.hash(password, login);
        logins.lock();
        if (!login.equals(opened.login()) && logins.isTaken(login)) {
            throw new Refusal("access.login.taken", login).at("login");
        }
        use(opened);
        account(opened).open(login, hash, Instant.now(clock));
        trail.record("account.open", opened.accountId(), opened.mandates().get(0));
    }

    /** Sets a new password; every session of the account ends. */
    public void resetPassword(String code, String password) {
        OpenCode opened = find(code);
        String hash = passwords.hash(password, opened.login());
        use(opened);
        account(opened).changePassword(hash, Instant.now(clock));
        trail.record("account.password-reset", opened.accountId(), opened.mandates().get(0));
    }

    /** Gives the mandates of the letter to an account its owner has already; the one made for the letter closes. */
    public void attach(String code, SignedInUser user) {
        OpenCode opened = find(code);
        if (opened.reset()) {
            throw new Refusal("access.code.unfit");
        }
        use(opened);
        jdbc.sql("update account_mandate set account_id = :mine where account_id = :made")
                .param("mine", user.accountId())
                .param("made", opened.accountId())
                .update();
        account(opened).close();
        trail.record("account.mandate-attach", user.accountId(), opened.mandates().get(0));
    }

    private OpenCode find(String code) {
        return codes.find(code).orElseThrow(() -> new Refusal("access.code.unfit"));
    }

    /** Of two who use the same code at once, one gets in. */
    private void use(OpenCode code) {
        UUID used = jdbc.sql(
                        """
                        update invitation set used_at = :now
                         where id = :id and used_at is null and revoked_at is null
                        returning id
                        """)
                .param("now", OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("id", code.id())
                .query(UUID.class)
                .optional()
                .orElse(null);
        if (used == null) {
            throw new Refusal("access.code.unfit");
        }
    }

    private UserAccount account(OpenCode code) {
        return accounts.findById(new UserAccountId(code.accountId())).orElseThrow(NotFound::new);
    }
}
