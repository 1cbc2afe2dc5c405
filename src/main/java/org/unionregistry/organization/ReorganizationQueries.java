package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the life of organisations, the latest first. */
@Component
public class ReorganizationQueries {
    private static final int MOST = 50;
    private static final String SQL =
            """
            select e.*, e.day + %1$d >= :today as recent, not exists (
                    select from organization_event_before b
                    join organization o on o.id = b.organization_id
                    left join organization p on p.id = b.parent_id
                    where b.event_id = e.id and not (o.id <> :scope and %2$s and (b.part <> 'SUBJECT' or %3$s))) as yours, coalesce(t.short_name, d.name) as target,
                e.kind = 'MOVE' and e.target_id is null as by_district,
                array(select b.short_name from organization_event_before b
                      where b.event_id = e.id and b.part = 'SUBJECT' order by b.name_key) as subjects
            from organization_event e
            left join organization t on t.id = e.target_id
            left join education_district d on d.id = e.district_id and e.target_id is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReorganizationQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What happened to an organisation that the reader has been shown already. */
    public List<ReorganizationRow> of(OrganizationRow organization, Subtree reader) {
        return jdbc.sql(sql(reader)
                        + """
                        where e.id in (select b.event_id from organization_event_before b where b.organization_id = :id)
                        order by e.entered_at desc, e.id desc limit :most
                        """)
                .param("id", organization.id().value())
                .param("most", MOST)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("today", LocalDate.now(clock))
                .query(ReorganizationQueries::read)
                .list();
    }

    /** One event that touched an organisation of the reader's part. */
    public Optional<ReorganizationRow> find(ReorganizationId id, Subtree subtree) {
        return jdbc.sql(sql(subtree)
                        + """
                        where e.id = :id and exists (
                            select from organization_event_before b join organization o on o.id = b.organization_id
                            where b.event_id = e.id and b.part = 'SUBJECT' and %s)
                        """
                                .formatted(subtree.organizations("o")))
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(ReorganizationQueries::read)
                .optional();
    }

    /** An organisation it happened to, to come back to. */
    public OrganizationId subject(ReorganizationId id) {
        return jdbc.sql("select organization_id from organization_event_before where event_id = :id and part = 'SUBJECT' order by 1 limit 1")
                .param("id", id.value())
                .query((row, number) -> new OrganizationId(row.getObject(1, UUID.class)))
                .single();
    }

    private static String sql(Subtree reader) {
        return SQL.formatted(ReorganizationObstacles.DAYS, reader.organizations("o"), reader.organizations("p"));
    }

    private static ReorganizationRow read(ResultSet row, int number) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new ReorganizationRow(
                new ReorganizationId(row.getObject("id", UUID.class)),
                ReorganizationKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("subjects").getArray()),
                row.getString("target"),
                row.getBoolean("by_district") ? "" : row.getString("short_name"),
                row.getObject("day", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("basis"),
                row.getObject("entered_by", UUID.class),
                undone == null ? null : undone.toInstant(),
                row.getObject("undone_by", UUID.class),
                row.getBoolean("recent"),
                row.getBoolean("yours"));
    }
}
