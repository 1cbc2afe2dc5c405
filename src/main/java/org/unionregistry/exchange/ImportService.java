package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;

/** What people do with an import: send the file, say what its columns mean, decide about rows, enter or give up. */
@Service
@Transactional
public class ImportService {
    private final ImportBatches batches;
    private final ImportQueries queries;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportDecisions decisions;
    private final OrganizationQueries organizations;
    private final ClosedPlaces closed;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportService(
            ImportBatches batches, ImportQueries queries, ImportFiles files, ImportRows rows, ImportDecisions decisions,
            OrganizationQueries organizations, ClosedPlaces closed, ApplicationEventPublisher events, Actors actors,
            JdbcClient jdbc, Clock clock) {
        this.batches = batches;
        this.queries = queries;
        this.files = files;
        this.rows = rows;
        this.decisions = decisions;
        this.organizations = organizations;
        this.closed = closed;
        this.events = events;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a file in. The same form sent again changes nothing; the same file in another one is told of. */
    public void upload(ImportId id, ImportKind kind, OrganizationId organization, UploadedFile file, Subtree subtree) {
        OrganizationRow place = organizations.require(organization, subtree);
        boolean fits = kind == ImportKind.MEMBERS
                ? place.type() != OrganizationType.CENTRE
                : place.type() == OrganizationType.CENTRE || place.type() == OrganizationType.REGION;
        if (!fits) {
            throw new NotFound();
        }
        if (batches.existsById(id)) {
            queries.require(id, subtree);
            return;
        }
        closed.requireOpen(List.of(organization));
        ImportBatch batch = new ImportBatch(id, kind, place, file, sameFile(organization, file).orElse(null), Instant.now(clock));
        batch.actFor(actors.current());
        batches.saveAndFlush(batch);
        files.keep(id, file.content());
        trail("import.upload", id, place, Map.of("kind", kind));
    }

    /** What the columns mean is settled; every row is checked, again if need be. */
    public void check(ImportId id, ImportPlan plan, Subtree subtree) {
        ImportBatch batch = take(id, subtree);
        batch.check(plan, rows.renew(id, plan.first()), Instant.now(clock));
        batch.actFor(actors.current());
    }

    public void decide(ImportId id, int sheet, int row, Decision decision, Subtree subtree) {
        ImportBatch batch = take(id, subtree);
        decisions.decide(id, sheet, row, decision);
        batch.decided(rows.counts(id));
        trail("import.decide", batch, Map.of("row", row, "decision", decision));
    }

    /** Decides about all people who are in the file twice at once: the first row of each is entered. */
    public void enterFirstOfTwins(ImportId id, Subtree subtree) {
        ImportBatch batch = take(id, subtree);
        decisions.enterFirstOfTwins(id);
        batch.decided(rows.counts(id));
        trail("import.decide", batch, Map.of("decision", "FIRST_OF_TWINS"));
    }

    public void apply(ImportId id, Subtree subtree) {
        ImportBatch batch = take(id, subtree);
        closed.requireOpen(List.of(batch.organization()));
        batch.apply(Instant.now(clock));
        batch.actFor(actors.current());
        trail("import.apply", batch, Map.of("rows", rows.counts(id).good()));
    }

    /** Gives the import up and forgets its rows. */
    public void cancel(ImportId id, Subtree subtree) {
        ImportBatch batch = take(id, subtree);
        batch.cancel();
        rows.delete(id);
        files.drop(id);
        trail("import.cancel", batch, Map.of());
    }

    private ImportBatch take(ImportId id, Subtree subtree) {
        queries.require(id, subtree);
        return batches.lock(id).orElseThrow(NotFound::new);
    }

    private Optional<UUID> sameFile(OrganizationId organization, UploadedFile file) {
        return jdbc.sql(
                        """
                        select id from import_batch where organization_id = :organization and file_sha256 = :sha256
                          and status not in ('CANCELLED', 'FAILED') order by created_at desc limit 1
                        """)
                .param("organization", organization.value())
                .param("sha256", file.sha256())
                .query(UUID.class)
                .optional();
    }

    private void trail(String action, ImportBatch batch, Map<String, Object> detail) {
        trail(action, batch.id(), organizations.require(batch.organization(), new Subtree.Country()), detail);
    }

    private void trail(String action, ImportId id, OrganizationRow place, Map<String, Object> detail) {
        events.publishEvent(place.audited(action, "import", id.value(), detail));
    }
}
