package org.unionregistry.member;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;

/** Keeps the list of paid positions and of who holds them. */
@Service
@Transactional
public class StaffService {
    private final EntityManager entities;
    private final StaffPositions positions;
    private final StaffHolders holders;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffService(
            EntityManager entities, StaffPositions positions, StaffHolders holders, OrganizationQueries organizations,
            ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.positions = positions;
        this.holders = holders;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a position; the form sent twice adds one. */
    @OnceMore
    public void add(StaffPositionId id, OrganizationId organization, StaffDetails details, Subtree subtree) {
        OrganizationRow place = organizations.require(organization, subtree);
        Optional<StaffPosition> known = positions.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(organization)).orElseThrow(NotFound::new);
            return;
        }
        entities.persist(new StaffPosition(id, organization, details, holders.find(details), LocalDate.now(clock)));
        trail("staff.add", id, place);
    }

    public void change(StaffPositionId id, long version, StaffDetails details, Subtree subtree) {
        StaffPosition position = open(id);
        OrganizationRow place = organizations.require(position.organization(), subtree);
        position.requireVersion(version);
        position.change(details, holders.find(details), LocalDate.now(clock));
        trail("staff.change", id, place);
    }

    /** Sent twice, it ends once. */
    public void end(StaffPositionId id, long version, LocalDate day, Subtree subtree) {
        StaffPosition position = open(id);
        OrganizationRow place = organizations.require(position.organization(), subtree);
        if (position.isEndedOn(day)) {
            return;
        }
        position.requireVersion(version);
        position.end(day, LocalDate.now(clock));
        trail("staff.end", id, place);
    }

    private StaffPosition open(StaffPositionId id) {
        return positions.findById(id).orElseThrow(NotFound::new);
    }

    private void trail(String action, StaffPositionId id, OrganizationRow place) {
        events.publishEvent(place.audited(action, "staff-position", id.value(), Map.of()));
    }
}
