package org.unionregistry.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;

/** The organisations themselves: names, places, statuses, offices, declared numbers. */
@Component
@Order(0)
class OrganizationPart implements ReorganizationPart {
    private final OrganizationChanges changes;
    private final ReorganizedOffices offices;
    private final ReorganizedHeadcounts headcounts;
    private final ReorganizationObstacles obstacles;
    private final OrganizationMeasures measures;
    private final JdbcClient jdbc;

    OrganizationPart(
            OrganizationChanges changes,
            ReorganizedOffices offices,
            ReorganizedHeadcounts headcounts,
            ReorganizationObstacles obstacles,
            OrganizationMeasures measures,
            JdbcClient jdbc) {
        this.changes = changes;
        this.offices = offices;
        this.headcounts = headcounts;
        this.obstacles = obstacles;
        this.measures = measures;
        this.jdbc = jdbc;
    }

    @Override
    public List<Measure> measure(Reorganizing change) {
        return measures.of(change);
    }

    @Override
    public void apply(Reorganizing change) {
        Reorganization what = change.what();
        switch (what.kind()) {
            case RENAME -> changes.rename(change.subjects().get(0), Objects.requireNonNull(what.names()), change.day());
            case MOVE -> move(change);
            case SPLIT -> {}
            case MERGE, LIQUIDATE -> {
                if (!change.ofPrimaries() && change.target() != null) {
                    changes.place(ids(change.below()), change.target(), null, change.day());
                }
                changes.close(what.subjects(), what.decision(), change.day());
                offices.end(what.subjects(), change.day());
            }
        }
        followHeadcounts(change.placed());
    }

    private void move(Reorganizing change) {
        if (change.target() == null) {
            changes.assign(change.placed(), change.what().district(), change.day());
        } else {
            changes.place(change.what().subjects(), change.target(), change.what().district(), change.day());
        }
    }

    @Override
    public List<Refusal> obstacles(PastReorganization past) {
        return obstacles.of(past);
    }

    @Override
    public void undo(PastReorganization past, LocalDate day, Instant at) {
        changes.restore(past, day);
        offices.restore(past.id());
        headcounts.undo(past.id(), day);
        followHeadcounts(past.touched());
    }

    private void followHeadcounts(List<OrganizationId> moved) {
        LevelColumns.followVersioned(jdbc, "headcount", moved);
    }

    private static List<OrganizationId> ids(List<OrganizationRow> rows) {
        return rows.stream().map(OrganizationRow::id).toList();
    }
}
