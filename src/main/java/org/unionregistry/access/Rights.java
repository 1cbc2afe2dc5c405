package org.unionregistry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.HelpContact;

/**
 * Reads at every request what an account may do now, in one statement: an ended mandate or a closed account counts
 * from that moment.
 */
@Component
public class Rights {
    private static final String SQL =
            """
            select a.id as account_id, a.login, a.last_name, a.first_name, a.middle_name,
                   above.short_name as above_name, above.phone as above_phone, above.email as above_email,
                   %s
              from user_account a
              left join (account_mandate am
                         join mandate m on m.id = am.mandate_id
                                       and m.since <= :today and (m.until is null or m.until > :today))
                     on am.account_id = a.id
              left join organization o on o.id = m.organization_id
              left join education_district d on d.id = m.district_id
              left join organization above on above.id = case o.type when 'LOCAL' then o.region_id
                                                         when 'REGION' then null else coalesce(o.local_id, o.region_id) end
             where a.id = :account and a.status = 'ACTIVE'
               and (a.signed_out_before is null or a.signed_out_before <= :signedInAt)
             order by m.since, m.id
            """
                    .formatted(MandateRows.COLUMNS);

    private final JdbcClient jdbc;
    private final Clock clock;

    Rights(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the account may not be used (any more) by someone who signed in at that moment. */
    public Optional<SignedInUser> of(UUID account, @Nullable UUID chosenMandate, Instant signedInAt) {
        List<Row> rows = jdbc.sql(SQL)
                .param("account", account)
                .param("today", LocalDate.now(clock))
                .param("signedInAt", OffsetDateTime.ofInstant(signedInAt, ZoneOffset.UTC))
                .query(Rights::row)
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<HeldMandate> held =
                rows.stream().map(Row::mandate).filter(Objects::nonNull).toList();
        Row first = rows.get(0);
        Row acting = rows.stream()
                .filter(row -> row.mandate() != null && row.mandate().id().value().equals(chosenMandate))
                .findFirst()
                .orElse(new Row(first.login(), first.displayName(), null, null));
        return Optional.of(new SignedInUser(account, first.login(), first.displayName(), acting.mandate(), held, acting.help()));
    }

    private static Row row(ResultSet result, int number) throws SQLException {
        return new Row(
                result.getString("login"),
                Initials.of(result.getString("last_name"), result.getString("first_name"), result.getString("middle_name")),
                MandateRows.read(result),
                help(result));
    }

    private static @Nullable HelpContact help(ResultSet result) throws SQLException {
        String above = result.getString("above_name");
        return above == null ? null : new HelpContact(above, result.getString("above_phone"), result.getString("above_email"));
    }

    private record Row(
            String login, String displayName, @Nullable HeldMandate mandate, @Nullable HelpContact help) {}
}
