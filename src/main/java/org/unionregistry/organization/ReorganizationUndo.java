package org.unionregistry.organization;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Takes a reorganisation back, if nothing newer depends on it. */
@Component
class ReorganizationUndo {
    private final OrganizationLock lock;
    private final ReorganizationEvents events;
    private final PastReorganizations written;
    private final List<ReorganizationPart> parts;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReorganizationUndo(
            OrganizationLock lock,
            ReorganizationEvents events,
            PastReorganizations written,
            List<ReorganizationPart> parts,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.lock = lock;
        this.events = events;
        this.written = written;
        this.parts = parts;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever holds all sides, also those it once stood under. Nothing happens the second time. */
    boolean takeBack(PastReorganization past, Subtree subtree) {
        boolean mine = lock.takeAgain(past, subtree).stream()
                        .filter(row -> past.touched().contains(row.id()))
                        .allMatch(subtree::outranks)
                && holdsParents(past, subtree);
        if (!mine) {
            throw new AccessDeniedException("Only the superior of all sides takes it back");
        }
        if (written.find(past.id()).orElseThrow(NotFound::new).undone()) {
            return false;
        }
        Refusal.throwFirst(obstacles(past));
        Instant at = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        entities.flush();
        parts.forEach(part -> part.undo(past, day, at));
        events.undone(past.id(), at);
        entities.clear();
        return true;
    }

    List<Refusal> obstacles(PastReorganization past) {
        return parts.stream().flatMap(part -> part.obstacles(past).stream()).toList();
    }

    private boolean holdsParents(PastReorganization past, Subtree subtree) {
        return jdbc.sql(
                        """
                        select not exists (
                            select from organization_event_before b join organization o on o.id = b.parent_id
                            where b.event_id = :event and b.part = 'SUBJECT' and not (%s))
                        """
                                .formatted(subtree.organizations("o")))
                .param("event", past.id().value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(Boolean.class)
                .single();
    }
}
