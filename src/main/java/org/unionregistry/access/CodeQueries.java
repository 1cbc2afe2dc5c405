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

/**
 * Finds what a typed code opens. Unknown, used, replaced and expired codes, and codes of people whose mandate ended,
 * are all the same: nothing.
 */
@Component
public class CodeQueries {
    private static final String SQL =
            """
            select i.id as invitation_id, a.id as account_id, i.purpose, a.login, a.last_name, a.first_name, a.middle_name,
                   %s
              from invitation i
              join user_account a on a.id = i.account_id
              join account_mandate am on am.account_id = a.id
              join mandate m on m.id = am.mandate_id and %s
              left join organization o on o.id = m.organization_id
              left join education_district d on d.id = m.district_id
             where i.code_hash = :hash and i.used_at is null and i.revoked_at is null and i.expires_at > :now
               and a.status = case i.purpose when 'PASSWORD_RESET' then 'ACTIVE' else 'INVITED' end
             order by m.since, m.id
            """
                    .formatted(MandateRows.COLUMNS, MandateRows.CURRENT);

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<OpenCode> find(String typed) {
        List<Row> rows = jdbc.sql(SQL)
                .param("hash", OneTimeCode.typed(typed).hash())
                .param("now", OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("today", LocalDate.now(clock))
                .query(CodeQueries::row)
                .list();
        List<HeldMandate> mandates =
                rows.stream().map(Row::mandate).filter(Objects::nonNull).toList();
        if (mandates.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.get(0);
        return Optional.of(new OpenCode(
                first.invitation(), first.account(), first.reset(), first.login(), first.personName(), mandates));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String middle = row.getString("middle_name");
        return new Row(
                row.getObject("invitation_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("purpose").equals("PASSWORD_RESET"),
                row.getString("login"),
                row.getString("last_name") + " " + row.getString("first_name") + (middle == null ? "" : " " + middle),
                MandateRows.read(row));
    }

    private record Row(
            UUID invitation, UUID account, boolean reset, String login, String personName, @Nullable HeldMandate mandate) {}
}
