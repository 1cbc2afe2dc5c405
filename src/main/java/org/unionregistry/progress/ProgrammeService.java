package org.unionregistry.progress;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
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

    ProgrammeService(
            EntityManager entities, Programmes programmes, OrganizationQueries organizations, ApplicationEventPublisher events) {
        this.entities = entities;
        this.programmes = programmes;
        this.organizations = organizations;
        this.events = events;
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
        Programme programme = programmes.findById(id).orElseThrow(NotFound::new);
        // Somebody below sees it, and does not change it.
        OrganizationRow place = organizations.require(programme.organization(), subtree);
        programme.requireVersion(version);
        programme.change(details);
        trail("programme.change", id, place);
    }

    private void trail(String action, ProgrammeId id, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, "programme", id.value(), Map.of()));
    }
}
