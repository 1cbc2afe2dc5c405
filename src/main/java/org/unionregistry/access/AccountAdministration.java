package org.unionregistry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/**
 * Stops accounts, lets them work again and replaces forgotten passwords. An account is in somebody's hands only when
 * all of its mandates are: whoever holds a letter for it holds all of them.
 */
@Service
@Transactional
public class AccountAdministration {
    private static final String MANDATES =
            """
            select %s, coalesce(%s, false) as mine
              from account_mandate am
              join mandate m on m.id = am.mandate_id and %s
              left join organization o on o.id = m.organization_id
              left join education_district d on d.id = m.district_id
             where am.account_id = :account
            """;

    private final UserAccounts accounts;
    private final JdbcClient jdbc;
    private final AccessTrail trail;
    private final AccessProperties properties;
    private final PublicAddress address;
    private final Clock clock;

    AccountAdministration(
            UserAccounts accounts,
            JdbcClient jdbc,
            AccessTrail trail,
            AccessProperties properties,
            PublicAddress address,
            Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.trail = trail;
        this.properties = properties;
        this.address = address;
        this.clock = clock;
    }

    /** The account may not be used from the next request on. */
    public void lock(UserAccountId id, SignedInUser by, HeldMandate acting) {
        HeldMandate place = require(id, by, acting);
        account(id).lock();
        trail.record("account.lock", id.value(), place);
    }

    public void unlock(UserAccountId id, SignedInUser by, HeldMandate acting) {
        HeldMandate place = require(id, by, acting);
        account(id).unlock();
        trail.record("account.unlock", id.value(), place);
    }

    /** A letter with a code for a new password. The old password works until the code is used. */
    public Letter resetLetter(UserAccountId id, SignedInUser by, HeldMandate acting) {
        HeldMandate place = require(id, by, acting);
        UserAccount account = account(id);
        if (account.status() != AccountStatus.ACTIVE) {
            throw new Refusal("access.account.reset.notActive");
        }
        OffsetDateTime now = OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
        Instant expires = properties.invitationEnd(now.toInstant(), clock.getZone());
        OneTimeCode code = OneTimeCode.random();
        jdbc.sql("update invitation set revoked_at = :now where account_id = :account and used_at is null and revoked_at is null")
                .param("now", now)
                .param("account", id.value())
                .update();
        jdbc.sql(
                        """
                        insert into invitation (id, account_id, code_hash, purpose, created_at, created_by, expires_at)
                        values (:id, :account, :hash, 'PASSWORD_RESET', :now, :by, :expires)
                        """)
                .param("id", Uuids.next())
                .param("account", id.value())
                .param("hash", code.hash())
                .param("now", now)
                .param("by", by.accountId())
                .param("expires", OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
                .update();
        trail.record("account.reset-letter", id.value(), place);
        return new Letter(
                account.personName(), place.roleKey(), place.placeName(), place.placeName(), account.login(),
                code.text(), address.address(), LocalDate.ofInstant(expires, clock.getZone()), true);
    }

    /** The account's first mandate, once it is sure that the account is in the user's hands; 404 when none of it is. */
    private HeldMandate require(UserAccountId id, SignedInUser by, HeldMandate acting) {
        List<Held> held = jdbc.sql(MANDATES.formatted(
                        MandateRows.COLUMNS, MandateRows.within(acting.subtree()), MandateRows.CURRENT))
                .param("account", id.value())
                .param("today", LocalDate.now(clock))
                .param("scope", acting.subtree().parameter())
                .query(AccountAdministration::held)
                .list();
        if (held.stream().noneMatch(Held::mine)) {
            throw new NotFound();
        }
        if (id.value().equals(by.accountId())) {
            throw new Refusal("access.account.own");
        }
        if (!held.stream().allMatch(one -> one.isInHandsOf(acting))) {
            throw new Refusal("access.account.beyond");
        }
        return held.stream().map(Held::mandate).findFirst().orElseThrow(NotFound::new);
    }

    private UserAccount account(UserAccountId id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(MandateRows.read(row), row.getBoolean("mine"));
    }

    /** A mandate that gives nothing is in anybody's hands. */
    private record Held(@Nullable HeldMandate mandate, boolean mine) {
        boolean isInHandsOf(HeldMandate acting) {
            return mandate == null || mine && acting.mayManage(mandate);
        }
    }
}
