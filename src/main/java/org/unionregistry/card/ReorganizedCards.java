package org.unionregistry.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.LevelColumns;
import org.unionregistry.organization.Measure;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.PastReorganization;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.ReorganizationPart;
import org.unionregistry.organization.Reorganizing;

/** Cards go along with their holders and keep their numbers; whoever leaves the register with a closed organisation loses a good one. */
@Component
@Order(2)
class ReorganizedCards implements ReorganizationPart {
    /** What happens to the good cards of those who move, or to the cards blocked by the closing, as rows of their life. */
    private static final String LIFE =
            """
            insert into card_event (id, card_id, member_id, organization_id, type, at, holder_delta)
            select gen_random_uuid(), c.id, c.member_id, x.organization, x.type, :at, x.holders
            from member_move v
            join membership_card c on c.member_id = v.member_id and c.organization_id = %s
            cross join lateral (values %s) as x (organization, type, holders)
            where v.event_id = :event and %s
            """;

    private static final String ACTIVE = "c.status = 'ACTIVE' and (v.to_id is null) = (x.type = 'BLOCKED')";
    private static final String CLOSED = "c.status = 'BLOCKED' and c.block_reason = 'LIQUIDATION'";
    private static final String BACK =
            "exists (select from membership_event r where r.reverses_id = v.out_event and r.entered_at = :at)";

    private static final String OUT = LIFE.formatted(
            "v.from_id", "(v.from_id, 'MOVED_OUT', -1), (v.to_id, 'MOVED_IN', 1), (v.from_id, 'BLOCKED', -1)", ACTIVE);
    private static final String HOME = LIFE.formatted(
            "coalesce(v.to_id, v.from_id)",
            "(v.to_id, 'MOVED_OUT', -1), (v.from_id, 'MOVED_IN', 1), (v.from_id, 'UNBLOCKED', 1)",
            "(x.type = 'UNBLOCKED') = (v.to_id is null) and case when v.to_id is null then " + CLOSED
                    + " else c.status = 'ACTIVE' end and " + BACK);

    private static final String MOVE =
            """
            update membership_card c
            set organization_id = o.id, region_id = o.region_id, local_id = o.local_id, version = c.version + 1, changed_at = :at
            from member_move v join organization o on o.id = %s
            where v.event_id = :event and c.member_id = v.member_id and %s
            """;

    private static final String BLOCK =
            """
            update membership_card c
            set status = 'BLOCKED', block_reason = 'LIQUIDATION', blocked_on = e.day, version = c.version + 1, changed_at = :at
            from member_move v join membership_event e on e.id = v.out_event
            where v.event_id = :event and v.to_id is null and c.member_id = v.member_id and c.status = 'ACTIVE'
            """;

    private static final String UNBLOCK =
            """
            update membership_card c
            set status = 'ACTIVE', block_reason = null, blocked_on = null, version = c.version + 1, changed_at = :at
            from member_move v
            where v.event_id = :event and v.to_id is null and c.member_id = v.member_id and %s and %s
            """
                    .formatted(CLOSED, BACK);

    private final JdbcClient jdbc;
    private final HolderSync holders;
    private final OrderUpkeep upkeep;

    ReorganizedCards(JdbcClient jdbc, HolderSync holders, OrderUpkeep upkeep) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.upkeep = upkeep;
    }

    @Override
    public List<Measure> measure(Reorganizing change) {
        return change.sides().stream().map(holders::measure).toList();
    }

    @Override
    public void apply(Reorganizing change) {
        if (change.movesPeople()) {
            steps(change.what().id(), change.at(), OUT, MOVE.formatted("v.to_id", "c.organization_id = v.from_id"), BLOCK);
            holders.follow(change.touched());
            upkeep.followMove(change.what().id().value());
            upkeep.endOfMove(change.what().id().value());
        }
        levels(change.placed());
    }

    @Override
    public void undo(PastReorganization past, LocalDate day, Instant at) {
        steps(past.id(), at, HOME, MOVE.formatted("v.from_id", "c.organization_id = v.to_id and " + BACK), UNBLOCK);
        holders.follow(past.touched());
        upkeep.followMove(past.id().value());
        levels(past.touched());
    }

    private void steps(ReorganizationId event, Instant at, String... statements) {
        for (String statement : statements) {
            jdbc.sql(statement).param("event", event.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
        }
    }

    private void levels(List<OrganizationId> placed) {
        LevelColumns.followVersioned(jdbc, "membership_card", placed);
        LevelColumns.follow(jdbc, "card_counter", placed);
        LevelColumns.follow(jdbc, "card_order", placed);
    }
}
