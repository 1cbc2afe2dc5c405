package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.LevelColumns;
import org.unionregistry.organization.Measure;
import org.unionregistry.organization.MovingPerson;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.PastReorganization;
import org.unionregistry.organization.ReorganizationPart;
import org.unionregistry.organization.Reorganizing;
import org.unionregistry.shared.Refusal;

/** People go along with their organisations: onto another register when theirs is no more, below other levels when it moves. */
@Component
@Order(1)
class ReorganizedMembers implements ReorganizationPart {
    private final Movers movers;
    private final MassTransfer transfer;
    private final MassTransferUndo back;
    private final ExpectedNumbers numbers;
    private final CounterSync counters;
    private final TwinUpkeep twins;
    private final JdbcClient jdbc;

    ReorganizedMembers(
            Movers movers,
            MassTransfer transfer,
            MassTransferUndo back,
            ExpectedNumbers numbers,
            CounterSync counters,
            TwinUpkeep twins,
            JdbcClient jdbc) {
        this.movers = movers;
        this.transfer = transfer;
        this.back = back;
        this.numbers = numbers;
        this.counters = counters;
        this.twins = twins;
        this.jdbc = jdbc;
    }

    @Override
    public List<Measure> measure(Reorganizing change) {
        List<Measure> measures = new ArrayList<>();
        for (OrganizationRow side : change.sides()) {
            long people = jdbc.sql("select coalesce(sum(on_register), 0) from member_counter where organization_id = :id or local_id = :id")
                    .param("id", side.id().value())
                    .query(Long.class)
                    .single();
            measures.add(new Measure(side.id(), "member.onRegister", String.valueOf(people)));
        }
        return measures;
    }

    @Override
    public List<MovingPerson> people(Reorganizing change) {
        return change.movesPeople() ? movers.of(change) : List.of();
    }

    @Override
    public List<Refusal> objections(Reorganizing change) {
        return change.movesPeople() ? movers.objections(change) : List.of();
    }

    @Override
    public void apply(Reorganizing change) {
        if (change.movesPeople()) {
            ExpectedSum sum = numbers.together(change);
            int moved = transfer.move(change, movers.of(change));
            numbers.write(change, sum, moved);
            counters.follow(change.touched());
        }
        levels(change.placed());
        twins.follow(change.touched());
    }

    @Override
    public List<Refusal> obstacles(PastReorganization past) {
        return back.obstacles(past);
    }

    @Override
    public void undo(PastReorganization past, LocalDate day, Instant at) {
        back.undo(past, at);
        counters.follow(past.touched());
        levels(past.touched());
        twins.follow(past.touched());
    }

    private void levels(List<OrganizationId> placed) {
        LevelColumns.followVersioned(jdbc, "member", placed);
        LevelColumns.follow(jdbc, "member_counter", placed);
    }
}
