package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Closing that takes its time: it is begun and may be called off; the end of it is a {@link ReorganizationService reorganisation}. */
@Service
@Transactional
public class LiquidationService {
    private final Organizations organizations;
    private final OrganizationLock lock;
    private final OrganizationHistory history;
    private final OrganizationTrail trail;
    private final Clock clock;

    LiquidationService(
            Organizations organizations,
            OrganizationLock lock,
            OrganizationHistory history,
            OrganizationTrail trail,
            Clock clock) {
        this.organizations = organizations;
        this.lock = lock;
        this.history = history;
        this.trail = trail;
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
        organizations.flush();
        // Tables of past days said what was known then: they follow from the day on which it was entered.
        history.status(id, organization.status(), LocalDate.now(clock), document);
        trail.leave("organization." + action, place, Map.of("day", day.toString()));
    }
}
