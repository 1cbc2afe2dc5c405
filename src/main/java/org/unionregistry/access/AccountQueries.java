package org.unionregistry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.NameKey;

/** People of one's part who may sign in, were invited to, or were stopped. */
@Component
public class AccountQueries {
    private static final String SQL =
            """
            select a.id as account_id, a.status, a.login, a.last_name, a.first_name, a.middle_name, a.signed_in_at,
                   (select max(i.expires_at) from invitation i
                     where i.account_id = a.id and i.used_at is null and i.revoked_at is null) as expires_at,
                   %s
              from mandate m
              join account_mandate am on am.mandate_id = m.id
              join user_account a on a.id = am.account_id
              left join organization o on o.id = m.organization_id
              left join education_district d on d.id = m.district_id
             where %s and %s and %s
            """;

    private static final String AFTER =
            """
             and (a.last_name, a.first_name, m.id) > (
                 select shown.last_name, shown.first_name, held.mandate_id
                   from account_mandate held join user_account shown on shown.id = held.account_id
                  where held.mandate_id = :after)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those the user answers for, by name. */
    public List<AccountRow> list(HeldMandate by, AccountFilter filter, int limit) {
        StringBuilder sql = new StringBuilder(SQL.formatted(
                MandateRows.COLUMNS,
                MandateRows.CURRENT,
                MandateRows.within(by.subtree()),
                Offices.invitableBy(by.role())));
        String words = NameKey.of(filter.words()).replace("%", "").replace("_", "");
        if (!words.isEmpty()) {
            sql.append(" and (translate(lower(a.last_name), 'ё', 'е') like :begins or o.name_key like :contains"
                    + " or a.login like :begins)");
        }
        if (filter.status() != null) {
            sql.append(" and a.status = :status");
        }
        OrganizationId organization = filter.organization();
        if (organization != null) {
            sql.append(" and :organization in (o.id, o.local_id, o.region_id)");
        }
        if (filter.after() != null) {
            sql.append(AFTER);
        }
        return jdbc.sql(sql.append(" order by a.last_name, a.first_name, m.id limit :limit").toString())
                .param("today", LocalDate.now(clock))
                .param("scope", by.subtree().parameter())
                .param("begins", words + "%")
                .param("contains", "%" + words + "%")
                .param("status", String.valueOf(filter.status()))
                .param("organization", organization == null ? null : organization.value())
                .param("after", filter.after())
                .param("limit", limit)
                .query(AccountQueries::row)
                .list();
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                row.getObject("account_id", UUID.class),
                AccountStatus.valueOf(row.getString("status")),
                row.getString("login"),
                row.getString("last_name"),
                row.getString("first_name"),
                row.getString("middle_name"),
                Objects.requireNonNull(MandateRows.read(row)),
                instant(row, "signed_in_at"),
                instant(row, "expires_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
