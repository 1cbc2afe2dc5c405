package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Gives offices and ends them. A successor's rights begin in the moment the predecessor's end. */
@Service
@Transactional
public class MandateService {
    private final Mandates mandates;
    private final MandateQueries queries;
    private final OrganizationLock lock;
    private final OrganizationTrail trail;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    MandateService(
            Mandates mandates,
            MandateQueries queries,
            OrganizationLock lock,
            OrganizationTrail trail,
            ApplicationEventPublisher events,
            Actors actors,
            Clock clock) {
        this.mandates = mandates;
        this.queries = queries;
        this.lock = lock;
        this.trail = trail;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    /** A new chair takes office; the predecessor's mandate ends the same day. The same form again changes nothing. */
    public MandateId recordChair(OrganizationId organization, NewMandate command, Subtree subtree) {
        return appoint(organization, Office.CHAIR, command, subtree);
    }

    /** Gives an office at an organisation. */
    public MandateId appoint(OrganizationId organization, Office office, NewMandate command, Subtree subtree) {
        OrganizationRow place = lock.take(organization, subtree);
        Optional<Mandate> existing = mandates.findById(command.id());
        if (existing.isPresent()) {
            return repeated(existing.get(), organization.equals(existing.get().organizationId()), command);
        }
        MandateRules.require(office, place, subtree);
        Mandate mandate = Mandate.at(organization, office, command, LocalDate.now(clock));
        Optional<Mandate> predecessor = office.isSingle()
                ? passOn(mandates.at(organization, office), command.since())
                : Optional.empty();
        mandates.saveAndFlush(mandate);
        if (office == Office.CHAIR) {
            events.publishEvent(new ChairRecorded(
                    organization,
                    mandate.id(),
                    predecessor.map(Mandate::id).orElse(null),
                    predecessor.filter(one -> one.name().matches(command.name())).isPresent()));
        }
        trail.leave("mandate.record", "mandate", mandate.id().value(), place, Map.of("office", office));
        return mandate.id();
    }

    /** A new secretary in an education district; the predecessor's mandate ends the same day. */
    public MandateId appointSecretary(EducationDistrictId district, NewMandate command, Subtree subtree) {
        OrganizationRow region = lock.take(queries.regionOf(district), subtree);
        Optional<Mandate> existing = mandates.findById(command.id());
        if (existing.isPresent()) {
            return repeated(existing.get(), district.equals(existing.get().districtId()), command);
        }
        Mandate mandate = Mandate.of(district, command, LocalDate.now(clock));
        passOn(mandates.in(district, Office.SECRETARY), command.since());
        mandates.saveAndFlush(mandate);
        trail.leave("mandate.record", "mandate", mandate.id().value(), region, Map.of("office", Office.SECRETARY));
        return mandate.id();
    }

    /** Mends what was mistyped about a mandate or has changed since, unless somebody else was faster. */
    public void correct(MandateId id, long version, MandateCorrection details, Subtree subtree) {
        Mandate found = mandates.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = lock.take(placeOf(found), subtree);
        requireGiver(found, place, subtree);
        if (found.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Mandate.class, id);
        }
        found.correct(details);
        mandates.flush();
        trail.leave("mandate.correct", "mandate", id.value(), place, Map.of("office", found.office()));
    }

    /** Ends a mandate without a successor. Nobody ends the one that gives them their own place. */
    public void end(MandateId id, LocalDate day, Subtree subtree) {
        Mandate found = mandates.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = lock.take(placeOf(found), subtree);
        requireGiver(found, place, subtree);
        if (actors.current().map(Actor::mandateId).filter(id.value()::equals).isPresent()) {
            throw new Refusal("organization.mandate.own");
        }
        found.end(day, LocalDate.now(clock));
        mandates.flush();
        events.publishEvent(new MandateEnded(id));
        trail.leave("mandate.end", "mandate", id.value(), place, Map.of("office", found.office()));
    }

    private Optional<Mandate> passOn(List<Mandate> holders, LocalDate day) {
        Optional<Mandate> predecessor = new Succession(holders).passOn(day);
        mandates.flush();
        return predecessor;
    }

    /** Secretaries are given by whoever sees the region, which taking its lock has shown. */
    private static void requireGiver(Mandate mandate, OrganizationRow place, Subtree subtree) {
        if (mandate.office() != Office.SECRETARY) {
            MandateRules.require(mandate.office(), place, subtree);
        }
    }

    private OrganizationId placeOf(Mandate mandate) {
        @Nullable OrganizationId organization = mandate.organizationId();
        return organization != null ? organization : queries.regionOf(Objects.requireNonNull(mandate.districtId()));
    }

    private static MandateId repeated(Mandate existing, boolean samePlace, NewMandate command) {
        if (!samePlace) {
            throw new NotFound();
        }
        if (!existing.name().matches(command.name()) || !existing.since().equals(command.since())) {
            throw new Refusal("organization.form.alreadySent");
        }
        return existing.id();
    }
}
