package org.unionregistry.organization;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Uuids;

/**
 * Declared numbers that follow from a reorganisation. They count from its day on; taken back, they stay in the tables of
 * the days on which they held, and the number before counts again.
 */
@Component
public class ReorganizedHeadcounts {
    private final JdbcClient jdbc;

    ReorganizedHeadcounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Called by the module that knows how many are expected. */
    public void write(Reorganizing change, OrganizationId organization, int workers, int students, int members) {
        jdbc.sql("update headcount set current = false, version = version + 1 where organization_id = :id and current")
                .param("id", organization.value())
                .update();
        jdbc.sql(
                        """
                        insert into headcount (id, organization_id, region_id, local_id, as_of, source, workers, students, members,
                            status, current, created_at, changed_at, decided_at, event_id)
                        select :id, o.id, o.region_id, o.local_id, :day, 'REORGANIZATION', :workers, :students, :members,
                            'CONFIRMED', true, :at, :at, :at, :event
                        from organization o where o.id = :organization
                        """)
                .param("id", Uuids.next())
                .param("organization", organization.value())
                .param("day", change.day())
                .param("workers", workers)
                .param("students", students)
                .param("members", members)
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("event", change.what().id().value())
                .update();
    }

    void undo(ReorganizationId event, LocalDate day) {
        jdbc.sql("update headcount set current = false, withdrawn_on = :day, version = version + 1 where event_id = :event")
                .param("day", day)
                .param("event", event.value())
                .update();
        jdbc.sql(
                        """
                        update headcount h set current = true, version = h.version + 1
                        from organization_event_before b
                        where b.event_id = :event and h.id = b.headcount_id and not h.current
                          and exists (select from headcount w where w.event_id = :event and w.organization_id = h.organization_id)
                        """)
                .param("event", event.value())
                .update();
    }
}
