package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Closes organisations in two steps; only a superior does, and only when nothing is left inside. */
@Service
@Transactional
public class LiquidationService {
    private final Organizations organizations;
    private final OrganizationLock lock;
    private final OrganizationHistory history;
    private final MandateService mandates;
    private final ObjectProvider<LiquidationGuard> guards;
    private final OrganizationTrail trail;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    LiquidationService(
            Organizations organizations,
            OrganizationLock lock,
            OrganizationHistory history,
            MandateService mandates,
            ObjectProvider<LiquidationGuard> guards,
            OrganizationTrail trail,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.organizations = organizations;
        this.lock = lock;
        this.history = history;
        this.mandates = mandates;
        this.guards = guards;
        this.trail = trail;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Closing begins: the organisation works on and is listed apart. */
    public void start(OrganizationId id, LocalDate day, String document, Subtree subtree) {
        change(id, day, document, subtree, "liquidation.start", one -> one.startLiquidation(day, document));
    }

    /** The organisation stays after all. */
    public void cancel(OrganizationId id, Subtree subtree) {
        LocalDate today = LocalDate.now(clock);
        change(id, today, null, subtree, "liquidation.cancel", one -> one.resume(today));
    }

    /** The organisation is no more: it leaves the tree and all its offices end. */
    public void finish(OrganizationId id, LocalDate day, String document, Subtree subtree) {
        change(id, day, document, subtree, "liquidation.finish", one -> one.liquidate(day, document));
        history.left(id, day);
        mandates.endAllAt(id, day);
        events.publishEvent(new OrganizationLiquidated(id, day));
    }

    /** What stands against closing, in words; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Refusal> objections(OrganizationId id) {
        return Stream.concat(
                        children(id).stream(),
                        guards.orderedStream().flatMap(guard -> guard.objection(id).stream()))
                .toList();
    }

    private void change(
            OrganizationId id,
            LocalDate day,
            @Nullable String document,
            Subtree subtree,
            String action,
            Consumer<Organization> verb) {
        OrganizationRow place = lock.take(id, subtree);
        if (!subtree.outranks(place) || place.type() == OrganizationType.CENTRE) {
            throw new AccessDeniedException("Only the superior closes an organisation");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("organization.liquidation.future", RussianDates.text(LocalDate.now(clock))).at("day");
        }
        Organization organization = organizations.findById(id).orElseThrow(NotFound::new);
        verb.accept(organization);
        if (organization.status() == OrganizationStatus.LIQUIDATED) {
            objections(id).stream().findFirst().ifPresent(objection -> {
                throw objection;
            });
        }
        organizations.flush();
        history.status(id, organization.status(), day, document);
        trail.leave("organization." + action, place, Map.of("day", day.toString()));
    }

    private Optional<Refusal> children(OrganizationId id) {
        int open = jdbc.sql("select count(*) from organization where parent_id = :id and status <> 'LIQUIDATED'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        return open == 0 ? Optional.empty() : Optional.of(new Refusal("organization.liquidation.children", open));
    }
}
