package org.unionregistry.organization;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the dated rows of place and status into step with where organisations stand from today on. Days before today are
 * never touched, so the tables of the past stay; what was changed and changed back on one day leaves no trace.
 */
@Component
class PlaceHistory {
    /** Rows of today are made anew, the open row is closed unless it still holds, a row closed today that holds again goes on. */
    private static final List<String> PLACES = List.of(
            """
            delete from organization_placement
            where organization_id = any(:ids) and valid_from = :today and valid_to = 'infinity'
            """,
            """
            update organization_placement p set valid_to = :today
            from organization o
            where p.organization_id = any(:ids) and o.id = p.organization_id and p.valid_to = 'infinity'
              and (o.status = 'LIQUIDATED'
                   or (p.region_id, p.local_id, p.parent_id) is distinct from (o.region_id, o.local_id, o.parent_id))
            """,
            """
            update organization_placement p set valid_to = 'infinity'
            from organization o
            where p.organization_id = any(:ids) and o.id = p.organization_id and p.valid_to = :today
              and o.status <> 'LIQUIDATED'
              and (p.region_id, p.local_id, p.parent_id) is not distinct from (o.region_id, o.local_id, o.parent_id)
            """,
            """
            insert into organization_placement (organization_id, region_id, local_id, parent_id, valid_from)
            select o.id, o.region_id, o.local_id, o.parent_id, :today
            from organization o
            where o.id = any(:ids) and o.status <> 'LIQUIDATED'
              and not exists (select from organization_placement p
                              where p.organization_id = o.id and p.valid_to = 'infinity')
            """);

    private static final List<String> STATUSES = List.of(
            "delete from organization_status where organization_id = any(:ids) and since = :today",
            """
            insert into organization_status (organization_id, status, since, document)
            select o.id, o.status, :today, o.status_document
            from organization o
            left join lateral (select s.status from organization_status s
                               where s.organization_id = o.id order by s.since desc limit 1) s on true
            where o.id = any(:ids) and s.status is distinct from o.status
            """);

    private final JdbcClient jdbc;

    PlaceHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void follow(List<OrganizationId> organizations, LocalDate today) {
        for (List<String> steps : List.of(PLACES, STATUSES)) {
            for (String step : steps) {
                jdbc.sql(step)
                        .param("ids", OrganizationId.values(organizations))
                        .param("today", Date.valueOf(today))
                        .update();
            }
        }
    }
}
