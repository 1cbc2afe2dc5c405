package org.unionregistry.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail of one part of the tree, newest first. */
@Component
public class AuditQueries {
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditQueries(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public List<AuditRow> list(Subtree subtree, AuditFilter filter, int limit) {
        StringBuilder sql = new StringBuilder(
                """
                select e.id, e.at, e.actor_id, e.actor_role, e.action, e.subject_type, e.subject_id,
                       o.short_name as organization_name, e.detail::text as detail
                  from audit_entry e
                  left join organization o on o.id = e.organization_id
                 where\s"""
                        + part(subtree));
        if (filter.day() != null) {
            sql.append(" and e.at >= :from and e.at < :to");
        }
        if (filter.kind() != null) {
            sql.append(" and e.action like any (:actions)");
        }
        if (filter.actor() != null) {
            sql.append(" and e.actor_id = :actor");
        }
        if (filter.after() != null) {
            sql.append(" and e.at <= :at and (e.at < :at or e.id > :id)");
        }
        LocalDate day = filter.day() == null ? LocalDate.EPOCH : filter.day();
        AuditFilter.Position after =
                filter.after() == null ? new AuditFilter.Position(Instant.EPOCH, new UUID(0, 0)) : filter.after();
        return jdbc.sql(sql.append(" order by e.at desc, e.id limit :limit").toString())
                .param("scope", subtree.parameter())
                .param("from", at(day.atStartOfDay(clock.getZone()).toInstant()))
                .param("to", at(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
                .param("actions", filter.kind() == null ? new String[0] : filter.kind().patterns())
                .param("actor", filter.actor())
                .param("at", at(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** For one primary the region leads: its index is there, and a region's day is short. */
    private static String part(Subtree subtree) {
        String own = subtree.people("e");
        return subtree instanceof Subtree.Primary
                ? own + " and e.region_id = (select p.region_id from organization p where p.id = :scope)"
                : own;
    }

    private AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_role"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("organization_name"),
                json.readValue(row.getString("detail"), FACTS));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
