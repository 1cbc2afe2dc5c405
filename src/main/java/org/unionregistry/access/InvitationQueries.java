package org.unionregistry.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Who of a part of the tree holds a mandate and cannot sign in yet, in the order of the organisations' codes. */
@Component
public class InvitationQueries {
    private static final String ROW =
            """
            select %s, m.last_name, m.first_name, m.middle_name, coalesce(o.code, '') as code,
                   coalesce(o.full_name, d.name) as full_name, a.id as account_id,
                   (select max(i.expires_at) from invitation i
                     where i.account_id = a.id and i.used_at is null and i.revoked_at is null) as expires_at
            """
                    .formatted(MandateRows.COLUMNS);
    private static final String FROM =
            """
              from mandate m
              left join organization o on o.id = m.organization_id
              left join education_district d on d.id = m.district_id
              left join account_mandate am on am.mandate_id = m.id
              left join user_account a on a.id = am.account_id
             where %s and %s and %s and (a.id is null or a.status = 'INVITED')
               and (o.id is null or o.status <> 'LIQUIDATED')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Only those whom the user may let in. */
    public List<Invitable> list(HeldMandate by, InvitableFilter filter, int limit) {
        InvitableFilter.Position after = filter.after();
        String sql = ROW + from(by, filter)
                + (after == null ? "" : " and (coalesce(o.code, ''), m.id) > (:code, :mandate)")
                + " order by coalesce(o.code, ''), m.id limit :limit";
        return bind(sql, by, filter)
                .param("code", after == null ? "" : after.code())
                .param("mandate", after == null ? null : after.mandate())
                .param("limit", limit)
                .query(InvitationQueries::row)
                .list();
    }

    /** How many letters there would be for all of them. */
    public int count(HeldMandate by, InvitableFilter filter) {
        return bind("select count(*) " + from(by, filter), by, filter).query(Integer.class).single();
    }

    /** Local organisations of the part, to choose from. */
    public List<LocalChoice> locals(Subtree subtree) {
        return jdbc.sql("select o.id, o.short_name as name from organization o where o.type = 'LOCAL' and o.status <> 'LIQUIDATED' and "
                        + subtree.organizations("o") + " order by o.name_key, o.id")
                .param("scope", subtree.parameter())
                .query(LocalChoice.class)
                .list();
    }

    private static String from(HeldMandate by, InvitableFilter filter) {
        StringBuilder sql = new StringBuilder(FROM.formatted(
                MandateRows.CURRENT, MandateRows.within(by.subtree()), by.manageable()));
        if (filter.local() != null) {
            sql.append(" and o.local_id = :local");
        }
        if (filter.fresh()) {
            sql.append(" and a.id is null");
        }
        if (filter.mandates() != null) {
            sql.append(" and m.id = any(:mandates)");
        }
        return sql.toString();
    }

    private JdbcClient.StatementSpec bind(String sql, HeldMandate by, InvitableFilter filter) {
        List<UUID> mandates = filter.mandates();
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("scope", by.subtree().parameter())
                .param("local", filter.local())
                .param("mandates", mandates == null ? new UUID[0] : mandates.toArray(UUID[]::new));
    }

    private static Invitable row(ResultSet row, int number) throws SQLException {
        HeldMandate mandate = Objects.requireNonNull(MandateRows.read(row));
        OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
        return new Invitable(
                mandate,
                row.getString("last_name"),
                row.getString("first_name"),
                row.getString("middle_name"),
                row.getString("code"),
                row.getString("full_name"),
                row.getObject("account_id", UUID.class),
                expires == null ? null : expires.toInstant());
    }
}
