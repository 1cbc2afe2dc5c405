package org.unionregistry.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads back what happened to organisations. */
@Component
class PastReorganizations {
    private final JdbcClient jdbc;

    PastReorganizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PastReorganization> find(ReorganizationId id) {
        return jdbc.sql(
                        """
                        select e.kind, e.day, e.entered_at, e.undone_at is not null as undone,
                            array(select b.organization_id from organization_event_before b
                                  where b.event_id = e.id and b.part = 'SUBJECT') as subjects,
                            array(select b.organization_id from organization_event_before b where b.event_id = e.id) as touched
                        from organization_event e where e.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> read(id, row))
                .optional();
    }

    private static PastReorganization read(ReorganizationId id, ResultSet row) throws SQLException {
        return new PastReorganization(
                id,
                ReorganizationKind.valueOf(row.getString("kind")),
                ids(row, "subjects"),
                ids(row, "touched"),
                row.getObject("day", LocalDate.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("undone"));
    }

    private static List<OrganizationId> ids(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray()).map(OrganizationId::new).toList();
    }
}
