package org.unionregistry.progress;

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
import org.unionregistry.shared.Refusal;

/** Writes down what keeps organisations back, what is done about it, and that it is overcome. */
@Service
@Transactional
public class ObstacleService {
    private final EntityManager entities;
    private final Obstacles obstacles;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObstacleService(
            EntityManager entities, Obstacles obstacles, OrganizationQueries organizations, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.obstacles = obstacles;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** The form sent twice notes it once. */
    @OnceMore
    public void note(ObstacleId id, OrganizationId organization, ObstacleDetails details, Subtree subtree) {
        OrganizationRow place = organizations.require(organization, subtree);
        Optional<Obstacle> known = obstacles.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(organization)).orElseThrow(NotFound::new);
            return;
        }
        requireOpen(place);
        requireOnce(id, organization, details.reason());
        entities.persist(new Obstacle(id, organization, details, LocalDate.now(clock)));
        trail("obstacle.note", id, place, details.reason());
    }

    public void change(ObstacleId id, long version, ObstacleDetails details, Subtree subtree) {
        Obstacle obstacle = open(id);
        OrganizationRow place = organizations.require(obstacle.organization(), subtree);
        obstacle.requireVersion(version);
        requireOnce(id, obstacle.organization(), details.reason());
        obstacle.change(details, LocalDate.now(clock));
        trail("obstacle.change", id, place, details.reason());
    }

    /** Sent twice, it is closed once. */
    public void close(ObstacleId id, LocalDate day, Subtree subtree) {
        Obstacle obstacle = open(id);
        OrganizationRow place = organizations.require(obstacle.organization(), subtree);
        if (!obstacle.isClosed()) {
            obstacle.close(day, LocalDate.now(clock));
            trail("obstacle.close", id, place, obstacle.reason());
        }
    }

    /** Sent twice, it is open once. */
    public void reopen(ObstacleId id, Subtree subtree) {
        Obstacle obstacle = open(id);
        OrganizationRow place = organizations.require(obstacle.organization(), subtree);
        if (obstacle.isClosed()) {
            requireOpen(place);
            requireOnce(id, obstacle.organization(), obstacle.reason());
            obstacle.reopen();
            trail("obstacle.reopen", id, place, obstacle.reason());
        }
    }

    private static void requireOpen(OrganizationRow place) {
        if (place.isClosed()) {
            throw new Refusal("progress.obstacle.organizationClosed");
        }
    }

    private Obstacle open(ObstacleId id) {
        return obstacles.findById(id).orElseThrow(NotFound::new);
    }

    private void requireOnce(ObstacleId id, OrganizationId organization, ObstacleReason reason) {
        boolean there = reason != ObstacleReason.OTHER
                && obstacles.existsByOrganizationAndReasonAndClosedOnIsNullAndIdNot(organization, reason, id);
        if (there) {
            throw new Refusal("progress.obstacle.already").at("reason");
        }
    }

    private void trail(String action, ObstacleId id, OrganizationRow place, ObstacleReason reason) {
        // Whoever lost a race learns it here and not after the commit, and listeners find it written.
        entities.flush();
        events.publishEvent(place.audited(action, "obstacle", id.value(), Map.of("reason", reason.name())));
    }
}
