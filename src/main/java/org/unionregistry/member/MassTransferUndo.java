package org.unionregistry.member;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.PastReorganization;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.Refusal;

/** Brings people back to where a reorganisation took them from; the journal keeps both and counts neither. */
@Component
class MassTransferUndo {
    /** Whoever was brought back one by one before is passed over. */
    private static final String STILL =
            """
            member_move v join member m on m.id = v.member_id
            where v.event_id = :event and not exists (select from membership_event r where r.reverses_id = v.out_event)
            """;

    private static final String AWAY =
            "select count(*) from " + STILL + " and (m.organization_id, m.status) is distinct from (coalesce(v.to_id, v.from_id), "
                    + "case when v.to_id is null then 'LEFT' else 'ON_REGISTER' end)";

    private static final String CHANGED =
            "select count(*) from " + STILL + " and v.to_id is null and exists (select from membership_event n"
                    + " where n.member_id = m.id and n.id <> v.out_event and n.entered_at > :entered)";

    private static final String NEWCOMERS =
            """
            select count(*) from member m
            join organization_event_before b on b.organization_id = m.organization_id and b.part = 'CREATED'
            where b.event_id = :event and m.status not in ('LEFT', 'VOIDED', 'MERGED')
              and not exists (select from member_move v where v.event_id = b.event_id and v.member_id = m.id)
            """;

    private static final String JOURNAL =
            """
            insert into membership_event (id, member_id, organization_id, counterpart_id, type, day, entered_at, entered_by,
                reverses_id, register_delta, complete_delta, arrival, departure)
            select gen_random_uuid(), e.member_id, e.organization_id, e.counterpart_id, 'REVERSAL', e.day, :at, :by, e.id, -e.register_delta,
                case when v.to_id is null then -e.complete_delta else -e.register_delta * m.complete::int end, -e.arrival, -e.departure
            from membership_event e, %s and e.id in (v.out_event, v.in_event)
            """
                    .formatted(STILL);

    private static final String PEOPLE =
            """
            update member m
            set organization_id = o.id, region_id = o.region_id, local_id = o.local_id, registered_on = v.registered_on,
                status = 'ON_REGISTER', left_on = null,
                complete = m.complete or v.to_id is null and (select e.complete_delta < 0 from membership_event e where e.id = v.out_event),
                version = m.version + 1, changed_at = :at, changed_by = :by
            from member_move v
            join organization o on o.id = v.from_id
            join membership_event r on r.reverses_id = v.out_event and r.entered_at = :at
            where v.event_id = :event and m.id = v.member_id
            """;

    private final JdbcClient jdbc;
    private final Actors actors;

    MassTransferUndo(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    List<Refusal> obstacles(PastReorganization past) {
        List<Refusal> found = new ArrayList<>();
        add(found, "member.life.undo.away", AWAY, past);
        add(found, "member.life.undo.changed", CHANGED, past);
        add(found, "member.life.undo.newcomers", NEWCOMERS, past);
        return found;
    }

    void undo(PastReorganization past, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("event", past.id().value());
        values.put("at", at.atOffset(ZoneOffset.UTC));
        values.put("by", actors.current().map(Actor::accountId).orElse(null));
        jdbc.sql(JOURNAL).params(values).update();
        jdbc.sql(PEOPLE).params(values).update();
    }

    private void add(List<Refusal> found, String key, String sql, PastReorganization past) {
        int people = jdbc.sql(sql)
                .param("event", past.id().value())
                .param("entered", past.enteredAt().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (people > 0) {
            found.add(new Refusal(key, people));
        }
    }
}
