package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** What newer thing of the tree stands against taking a reorganisation back, in words. */
@Component
class ReorganizationObstacles {
    static final int DAYS = 90;

    /** Two events do not mind each other when one of them only renames, or one moves somebody that the other only adds people to. */
    private static final String NEWER =
            """
            select n.kind, o.short_name, n.day
            from organization_event_before b
            join organization_event e on e.id = b.event_id
            join organization_event_before nb on nb.organization_id = b.organization_id
            join organization_event n on n.id = nb.event_id
            join organization o on o.id = b.organization_id
            where b.event_id = :event and n.id <> e.id and n.undone_at is null
              and (n.entered_at, n.id) > (e.entered_at, e.id)
              and (n.kind = 'RENAME') = (e.kind = 'RENAME')
              and not (b.part = 'TARGET' and n.kind = 'MOVE')
              and not (nb.part = 'TARGET' and e.kind = 'MOVE')
            order by n.entered_at desc limit 1
            """;

    private static final List<Check> CHECKS = List.of(
            new Check("organization.life.undo.parentClosed",
            """
            select p.short_name from organization_event_before b join organization p on p.id = b.parent_id
            where b.event_id = :event and b.part in ('SUBJECT', 'BELOW') and b.status <> 'LIQUIDATED'
              and p.status = 'LIQUIDATED' and :placed and not exists (
                  select from organization_event_before s where s.event_id = b.event_id and s.organization_id = p.id)
            """),
            new Check("organization.life.undo.renamed",
            """
            select o.short_name from organization_event e
            join organization_event_before b on b.event_id = e.id and b.part = 'SUBJECT'
            join organization o on o.id = b.organization_id
            where e.id = :event and not :placed
              and (e.full_name, e.short_name, e.genitive_name) is distinct from (o.full_name, o.short_name, o.genitive_name)
            """),
            new Check("organization.life.undo.district",
            """
            select o.short_name from organization_event e
            join organization_event_before b on b.event_id = e.id and b.part = 'SUBJECT'
            join organization o on o.id = b.organization_id
            where e.id = :event and e.kind = 'MOVE' and e.target_id is null and e.district_id is distinct from o.district_id
            """),
            new Check("organization.life.undo.headcount",
            """
            select o.short_name from headcount h
            join headcount c on c.organization_id = h.organization_id and c.current
            join organization o on o.id = h.organization_id
            where h.event_id = :event and c.id <> h.id
            """),
            new Check("organization.life.undo.chair",
            """
            select o.short_name from organization_event_before b
            join organization o on o.id = b.organization_id
            join mandate m on m.organization_id = o.id and m.until is null
            where b.event_id = :event and (b.part = 'CREATED' or b.mandates <> '{}')
            """));

    private final JdbcClient jdbc;
    private final Clock clock;

    ReorganizationObstacles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Refusal> of(PastReorganization past) {
        List<Refusal> found = new ArrayList<>();
        if (past.day().plusDays(DAYS).isBefore(LocalDate.now(clock))) {
            found.add(new Refusal("organization.life.undo.late", DAYS));
        }
        jdbc.sql(NEWER)
                .param("event", past.id().value())
                .query((row, number) -> new Refusal(
                        "organization.life.undo.newer." + row.getString("kind"),
                        row.getString("short_name"),
                        RussianDates.text(row.getObject("day", LocalDate.class))))
                .optional()
                .ifPresent(found::add);
        CHECKS.forEach(check -> jdbc.sql(check.sql() + " limit 1")
                .param("event", past.id().value())
                .param("placed", past.kind() != ReorganizationKind.RENAME)
                .query(String.class)
                .optional()
                .ifPresent(name -> found.add(new Refusal(check.key(), name))));
        return found;
    }

    /** Finds the name of an organisation that stands in the way, and the words for it. */
    private record Check(String key, String sql) {}
}
