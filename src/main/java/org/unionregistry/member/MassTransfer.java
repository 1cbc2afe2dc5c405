package org.unionregistry.member;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.MovingPerson;
import org.unionregistry.organization.Reorganizing;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.Uuids;

/**
 * Takes many people from one register to another, or off the register, with one row of the journal on either side for
 * each. It says nothing about how quickly anybody enters things, so no row is counted as early or late.
 */
@Component
class MassTransfer {
    private static final String REMEMBER =
            """
            insert into member_move (event_id, member_id, from_id, to_id, registered_on, out_event, in_event)
            select :event, m.id, m.organization_id, cast(:to as uuid), m.registered_on, u.out_event,
                   case when cast(:to as uuid) is not null then u.in_event end
            from unnest(:people, :outs, :ins) as u (id, out_event, in_event)
            join member m on m.id = u.id
            """;

    /** Rows before the table that refers to them: the references are checked at the end of the statement, so rows come first. */
    private static final String JOURNAL =
            """
            insert into membership_event (id, member_id, organization_id, counterpart_id, type, day, entered_at, entered_by, entered_for,
                reason, basis, register_delta, complete_delta, arrival, departure)
            select v.id, m.id, v.organization, v.counterpart, v.type, :day, :at, :by, nullif(v.organization, cast(:place as uuid)),
                   v.reason, :basis, v.register, v.register * m.complete::int, v.arrival, v.departure
            from unnest(:people, :outs, :ins) as u (id, out_event, in_event)
            join member m on m.id = u.id
            cross join lateral (values
                (u.out_event, m.organization_id, cast(:to as uuid), case when cast(:to as uuid) is null then 'LOSS_OF_CONNECTION'
                     else 'DEREGISTER_TRANSFER_OUT' end, case when cast(:to as uuid) is null then 'LIQUIDATION' end, -1, 0, 1),
                (u.in_event, cast(:to as uuid), m.organization_id, 'REGISTER_TRANSFER_IN', null, 1, 1, 0)
            ) as v (id, organization, counterpart, type, reason, register, arrival, departure)
            where v.organization is not null
            """;

    private static final String GO =
            """
            update member m
            set organization_id = o.id, region_id = o.region_id, local_id = o.local_id, registered_on = :day,
                version = m.version + 1, changed_at = :at, changed_by = :by
            from organization o
            where o.id = :to and m.id = any(:people)
            """;

    private static final String LEAVE =
            """
            update member m
            set status = 'LEFT', left_on = :day, complete = false, version = m.version + 1, changed_at = :at, changed_by = :by
            where cast(:to as uuid) is null and m.id = any(:people)
            """;

    private final JdbcClient jdbc;
    private final Actors actors;

    MassTransfer(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    int move(Reorganizing change, List<MovingPerson> movers) {
        if (movers.isEmpty()) {
            return 0;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("event", change.what().id().value());
        values.put("people", movers.stream().map(MovingPerson::id).toArray(UUID[]::new));
        values.put("outs", ids(movers.size()));
        values.put("ins", ids(movers.size()));
        values.put("to", change.what().target() == null ? null : change.what().target().value());
        values.put("day", change.day());
        values.put("at", change.at().atOffset(ZoneOffset.UTC));
        values.put("by", actors.current().map(Actor::accountId).orElse(null));
        values.put("place", actors.current().map(Actor::organizationId).orElse(null));
        values.put("basis", change.what().decision().basis());
        for (String step : List.of(JOURNAL, REMEMBER, change.what().target() == null ? LEAVE : GO)) {
            jdbc.sql(step).params(values).update();
        }
        return movers.size();
    }

    private static UUID[] ids(int count) {
        return Stream.generate(Uuids::next).limit(count).toArray(UUID[]::new);
    }
}
