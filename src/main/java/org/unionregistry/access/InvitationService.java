package org.unionregistry.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/**
 * Makes accounts for people who hold mandates, and the letters by which they open them. A letter can be made again as
 * long as it was not used; the earlier one stops working.
 */
@Service
@Transactional
public class InvitationService {
    /** As many letters as are printed at once. */
    public static final int MOST = 2_000;

    private final InvitationQueries invitations;
    private final AccountLogins logins;
    private final JdbcTemplate jdbc;
    private final AccessTrail trail;
    private final AccessProperties properties;
    private final PublicAddress address;
    private final Clock clock;

    InvitationService(
            InvitationQueries invitations,
            AccountLogins logins,
            JdbcTemplate jdbc,
            AccessTrail trail,
            AccessProperties properties,
            PublicAddress address,
            Clock clock) {
        this.invitations = invitations;
        this.logins = logins;
        this.jdbc = jdbc;
        this.trail = trail;
        this.properties = properties;
        this.address = address;
        this.clock = clock;
    }

    /** Letters for all whom the filter finds in the part of whoever asks. */
    public List<Letter> invite(SignedInUser by, HeldMandate acting, InvitableFilter filter) {
        logins.lock();
        List<Invitable> people = invitations.list(acting, filter.from(null), MOST + 1);
        if (people.isEmpty()) {
            throw new Refusal("access.invitations.nobody");
        }
        if (people.size() > MOST) {
            throw new Refusal("access.invitations.tooMany", MOST);
        }
        List<Letter> letters = write(people, "INVITATION", by.accountId());
        trail.invited(acting, letters.size());
        return letters;
    }

    /** The very first letter, printed by the operator's command. */
    List<Letter> inviteFirst(HeldMandate administrator) {
        logins.lock();
        InvitableFilter filter =
                new InvitableFilter(null, false, List.of(administrator.id().value()), null);
        return write(invitations.list(administrator, filter, 1), "FIRST_ADMINISTRATOR", null);
    }

    private List<Letter> write(List<Invitable> people, String purpose, @Nullable UUID by) {
        Instant now = Instant.now(clock);
        Instant expires = properties.invitationEnd(now, clock.getZone());
        Timestamp at = Timestamp.from(now);
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> mandates = new ArrayList<>();
        List<Object[]> earlier = new ArrayList<>();
        List<Object[]> codes = new ArrayList<>();
        List<Letter> letters = new ArrayList<>();
        Set<String> taken = logins.taken(people);
        for (Invitable person : people) {
            UUID account = person.account();
            String login = "";
            if (account == null) {
                account = Uuids.next();
                login = AccountLogins.free(person, taken);
                accounts.add(new Object[] {
                    account, login, person.lastName(), person.firstName(), person.middleName(), at, by, at, by
                });
                mandates.add(new Object[] {account, person.mandate().id().value()});
            } else {
                earlier.add(new Object[] {at, account});
            }
            OneTimeCode code = OneTimeCode.random();
            codes.add(new Object[] {Uuids.next(), account, code.hash(), purpose, at, by, Timestamp.from(expires)});
            letters.add(letter(person, login, code, expires));
        }
        jdbc.batchUpdate(
                """
                insert into user_account (id, login, status, last_name, first_name, middle_name,
                                          created_at, created_by, changed_at, changed_by)
                values (?, ?, 'INVITED', ?, ?, ?, ?, ?, ?, ?)
                """,
                accounts);
        jdbc.batchUpdate("insert into account_mandate (account_id, mandate_id) values (?, ?)", mandates);
        jdbc.batchUpdate(
                "update invitation set revoked_at = ? where account_id = ? and used_at is null and revoked_at is null",
                earlier);
        jdbc.batchUpdate(
                """
                insert into invitation (id, account_id, code_hash, purpose, created_at, created_by, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                codes);
        return letters;
    }

    private Letter letter(Invitable person, String login, OneTimeCode code, Instant expires) {
        return new Letter(
                person.personName(),
                person.mandate().roleKey(),
                person.fullName(),
                person.mandate().placeName(),
                login,
                code.text(),
                address.address(),
                LocalDate.ofInstant(expires, clock.getZone()),
                false);
    }
}
