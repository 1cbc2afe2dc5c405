package org.unionregistry.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Takes declared numbers in; what an organisation says of itself counts when its superior confirms it. */
@Service
@Transactional
public class HeadcountService {
    private final Headcounts headcounts;
    private final OrganizationLock lock;
    private final OrganizationTrail trail;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    HeadcountService(
            Headcounts headcounts,
            OrganizationLock lock,
            OrganizationTrail trail,
            ApplicationEventPublisher events,
            Actors actors,
            Clock clock) {
        this.headcounts = headcounts;
        this.lock = lock;
        this.trail = trail;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    /** Entered in the browser: the superior's own entry counts at once, the organisation's own one waits. */
    public HeadcountStatus declare(NewHeadcount command, Subtree subtree) {
        OrganizationRow place = lock.take(command.organization(), subtree);
        if (subtree.outranks(place)) {
            return enterConfirmed(command, HeadcountSource.DECLARATION, place);
        }
        Optional<Headcount> repeated = repeated(command);
        if (repeated.isPresent()) {
            return repeated.get().status();
        }
        LocalDate today = LocalDate.now(clock);
        headcounts
                .findByOrganizationIdAndStatus(place.id(), HeadcountStatus.PROPOSED)
                .ifPresentOrElse(
                        waiting -> waiting.revise(command, today),
                        () -> headcounts.save(new Headcount(command, HeadcountSource.DECLARATION, place, today)));
        headcounts.flush();
        trail.leave("headcount.declare", "headcount", command.id().value(), place, Map.of("members", command.members()));
        return HeadcountStatus.PROPOSED;
    }

    /** Came from a report or a workbook that somebody above the organisation has checked; counts at once. */
    public void record(NewHeadcount command, HeadcountSource source, Subtree subtree) {
        enterConfirmed(command, source, lock.take(command.organization(), subtree));
    }

    /** The superior agrees with exactly the numbers they saw. */
    public void confirm(HeadcountId id, long version, Subtree subtree) {
        Headcount headcount = headcounts.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = lockFromAbove(headcount, version, subtree);
        headcount.confirm(Instant.now(clock), actor());
        headcounts.flush();
        settle(headcount);
        trail.leave("headcount.confirm", "headcount", id.value(), place, Map.of("members", headcount.members()));
    }

    /** The superior sends the number back and says why. */
    public void reject(HeadcountId id, long version, String remark, Subtree subtree) {
        Headcount headcount = headcounts.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = lockFromAbove(headcount, version, subtree);
        headcount.reject(remark, Instant.now(clock), actor());
        headcounts.flush();
        trail.leave("headcount.reject", "headcount", id.value(), place, Map.of());
    }

    private HeadcountStatus enterConfirmed(NewHeadcount command, HeadcountSource source, OrganizationRow place) {
        if (repeated(command).isEmpty()) {
            Headcount headcount = new Headcount(command, source, place, LocalDate.now(clock));
            headcount.confirm(Instant.now(clock), actor());
            headcounts.saveAndFlush(headcount);
            settle(headcount);
            trail.leave("headcount.enter", "headcount", command.id().value(), place, Map.of("members", command.members()));
        }
        return HeadcountStatus.CONFIRMED;
    }

    /** The latest date wins; of two with one date the one confirmed later. The caller holds the lock. */
    private void settle(Headcount confirmed) {
        Optional<Headcount> current = headcounts.findByOrganizationIdAndCurrentTrue(confirmed.organizationId());
        if (current.isPresent() && confirmed.asOf().isBefore(current.get().asOf())) {
            return;
        }
        current.ifPresent(Headcount::yieldToLater);
        headcounts.flush();
        confirmed.becomeCurrent();
        headcounts.flush();
        events.publishEvent(
                new HeadcountConfirmed(confirmed.organizationId(), confirmed.asOf(), confirmed.members()));
    }

    private OrganizationRow lockFromAbove(Headcount headcount, long version, Subtree subtree) {
        OrganizationRow place = lock.take(headcount.organizationId(), subtree);
        if (!subtree.outranks(place)) {
            throw new Refusal("organization.headcount.ownNumber");
        }
        if (headcount.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Headcount.class, headcount.id());
        }
        return place;
    }

    private Optional<Headcount> repeated(NewHeadcount command) {
        Optional<Headcount> existing = headcounts.findById(command.id());
        if (existing.filter(one -> !one.organizationId().equals(command.organization())).isPresent()) {
            throw new NotFound();
        }
        return existing;
    }

    private @Nullable UUID actor() {
        return actors.current().map(Actor::accountId).orElse(null);
    }
}
