package org.unionregistry.progress;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;

/** Sets deadlines and moves them. */
@Service
@Transactional
public class ProgrammeService {
    private final EntityManager entities;
    private final Programmes programmes;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeService(
            EntityManager entities, Programmes programmes, OrganizationQueries organizations, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.programmes = programmes;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** Of the organisation the user answers for as a whole; the form sent twice begins it once. */
    @OnceMore
    public void begin(ProgrammeId id, ProgrammeDetails details, Subtree subtree) {
        OrganizationRow root = organizations.root(subtree).orElseThrow(NotFound::new);
        Optional<Programme> known = programmes.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            return;
        }
        entities.persist(new Programme(id, root.id(), details));
        trail("programme.begin", id, root);
    }

    public void change(ProgrammeId id, long version, ProgrammeDetails details, Subtree subtree) {
        change("programme.change", id, subtree, programme -> {
            programme.requireVersion(version);
            programme.change(details);
        });
    }

    /** Twice is as good as once. */
    public void withdraw(ProgrammeId id, Subtree subtree) {
        change("programme.withdraw", id, subtree, programme -> programme.withdraw(LocalDate.now(clock)));
    }

    public void restore(ProgrammeId id, Subtree subtree) {
        change("programme.restore", id, subtree, Programme::restore);
    }

    /** Somebody below sees it, and does not change it. */
    private void change(String action, ProgrammeId id, Subtree subtree, Consumer<Programme> change) {
        Programme programme = programmes.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = organizations.require(programme.organization(), subtree);
        change.accept(programme);
        trail(action, id, place);
    }

    private void trail(String action, ProgrammeId id, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, "programme", id.value(), Map.of()));
    }
}
