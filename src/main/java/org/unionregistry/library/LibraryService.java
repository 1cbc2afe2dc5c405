package org.unionregistry.library;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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

/** Publishes documents and new versions of them for all below, withdraws them, and remembers who has read. */
@Service
@Transactional
public class LibraryService {
    private final EntityManager entities;
    private final LibraryDocuments documents;
    private final LibraryVersions versions;
    private final LibraryQueries queries;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LibraryService(
            EntityManager entities, LibraryDocuments documents, LibraryVersions versions, LibraryQueries queries,
            OrganizationQueries organizations, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.documents = documents;
        this.versions = versions;
        this.queries = queries;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** The form sent twice publishes once. */
    @OnceMore
    public void publish(LibraryDocumentId id, String title, Audience audience, SentFile file, Subtree subtree) {
        OrganizationRow root = root(subtree);
        Optional<LibraryDocument> known = documents.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            return;
        }
        file.requireType();
        entities.persist(new LibraryDocument(id, root.id(), title, audience));
        entities.flush();
        versions.add(id, file);
        trail("library.publish", id, root);
    }

    /** The same file again is no new version. */
    public void replace(LibraryDocumentId id, SentFile file, Subtree subtree) {
        own(id, subtree);
        versions.add(id, file);
        trail("library.replace", id, root(subtree));
    }

    public void withdraw(LibraryDocumentId id, Subtree subtree) {
        own(id, subtree).withdraw(LocalDate.now(clock));
        trail("library.withdraw", id, root(subtree));
    }

    public void restore(LibraryDocumentId id, Subtree subtree) {
        own(id, subtree).restore();
        trail("library.restore", id, root(subtree));
    }

    /** The organisation of the reader has read the version that counts now. */
    public void read(LibraryDocumentId id, Subtree subtree) {
        LibraryRow row = queries.require(id, subtree);
        versions.read(id, row.number(), root(subtree).id());
    }

    private LibraryDocument own(LibraryDocumentId id, Subtree subtree) {
        return documents.lock(id).filter(one -> one.organization().equals(root(subtree).id())).orElseThrow(NotFound::new);
    }

    private OrganizationRow root(Subtree subtree) {
        return organizations.root(subtree).orElseThrow(NotFound::new);
    }

    private void trail(String action, LibraryDocumentId id, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, "library-document", id.value(), Map.of()));
    }
}
