package org.unionregistry.organization;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Carries a reorganisation out in the transaction of the caller, measuring before and after. */
@Component
class ReorganizationRun {
    /** So many people are named on the page; of more it says how many. */
    private static final int NAMED = 100;

    private final OrganizationLock lock;
    private final OrganizationQueries queries;
    private final ReorganizationEvents events;
    private final ReorganizationTarget made;
    private final OrganizationService organizations;
    private final List<ReorganizationPart> parts;
    private final EntityManager entities;
    private final Clock clock;

    ReorganizationRun(
            OrganizationLock lock,
            OrganizationQueries queries,
            ReorganizationEvents events,
            ReorganizationTarget made,
            OrganizationService organizations,
            List<ReorganizationPart> parts,
            EntityManager entities,
            Clock clock) {
        this.lock = lock;
        this.queries = queries;
        this.events = events;
        this.made = made;
        this.organizations = organizations;
        this.parts = parts;
        this.entities = entities;
        this.clock = clock;
    }

    Rehearsal carryOut(Reorganization what, Subtree subtree) {
        Reorganizing change = begin(what, subtree);
        parts.forEach(part -> part.objections(change).forEach(objection -> {
            throw objection;
        }));
        List<MovingPerson> people = parts.stream().flatMap(part -> part.people(change).stream()).toList();
        List<Measure> before = measure(change);
        entities.flush();
        events.write(change);
        parts.forEach(part -> part.apply(change));
        entities.clear();
        return new Rehearsal(pairs(change, before, measure(change)), people.stream().limit(NAMED).toList(), people.size());
    }

    private Reorganizing begin(Reorganization what, Subtree subtree) {
        // As precise as the database keeps it, so that what is read back equals what was written.
        Instant at = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        List<OrganizationRow> held = lock.takeFor(what, subtree);
        if (what.makesTarget()) {
            made.create(what, day, subtree);
        }
        Map<OrganizationId, OrganizationRow> rows = new HashMap<>();
        held.forEach(row -> rows.put(row.id(), row));
        OrganizationRow target = what.makesTarget() ? lock.take(what.target(), subtree) : rows.get(what.target());
        List<OrganizationRow> subjects = what.subjects().stream().map(rows::get).toList();
        List<OrganizationRow> below = held.stream()
                .filter(row -> row.localId() != null && what.subjects().contains(row.localId()) && !what.subjects().contains(row.id()))
                .toList();
        List<OrganizationRow> parents = List.copyOf(queries.byIds(
                        subjects.stream().map(OrganizationRow::parentId).filter(Objects::nonNull).distinct().toList(), subtree)
                .values());
        Reorganizing change = new Reorganizing(what, subjects, below, target, parents, day, at);
        organizations.requireDistrictOf(subjects.get(0).regionId(), what.district());
        ReorganizationRules.require(change, subtree);
        return change;
    }

    private List<Measure> measure(Reorganizing change) {
        return parts.stream().flatMap(part -> part.measure(change).stream()).toList();
    }

    /** In the order of the organisations; what is nothing before and after is left out. */
    private static List<MeasureChange> pairs(Reorganizing change, List<Measure> before, List<Measure> after) {
        List<MeasureChange> pairs = new ArrayList<>();
        for (OrganizationRow side : change.sides()) {
            Map<String, String> now = new LinkedHashMap<>();
            after.stream().filter(one -> one.organization().equals(side.id())).forEach(one -> now.put(one.key(), one.value()));
            before.stream()
                    .filter(one -> one.organization().equals(side.id()))
                    .map(one -> new MeasureChange(side.code() + " " + side.shortName(), one.key(), one.value(), now.get(one.key())))
                    .filter(pair -> pair.before() != null || pair.after() != null)
                    .forEach(pairs::add);
        }
        return pairs;
    }
}
