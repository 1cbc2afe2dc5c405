package org.unionregistry.organization;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/**
 * The life of organisations after they were made: renamed, moved, split, merged, closed, and taken back. A rehearsal does
 * everything and undoes it at once, so what it shows is what will happen.
 */
@Service
@Transactional
public class ReorganizationService {
    private final OrganizationLock lock;
    private final ReorganizationRun run;
    private final PastReorganizations past;
    private final ReorganizationUndo undo;
    private final OrganizationQueries queries;
    private final OrganizationTrail trail;
    private final JdbcClient jdbc;

    ReorganizationService(
            OrganizationLock lock,
            ReorganizationRun run,
            PastReorganizations past,
            ReorganizationUndo undo,
            OrganizationQueries queries,
            OrganizationTrail trail,
            JdbcClient jdbc) {
        this.lock = lock;
        this.run = run;
        this.past = past;
        this.undo = undo;
        this.queries = queries;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** What would happen. It names people, and that leaves a trace. */
    @OnceMore
    public Rehearsal rehearse(Reorganization what, Subtree subtree) {
        jdbc.sql("savepoint rehearsal").update();
        Rehearsal rehearsal = run.carryOut(what, subtree);
        jdbc.sql("rollback to savepoint rehearsal").update();
        OrganizationRow place = queries.require(what.subjects().get(0), subtree);
        trail.leave("organization.rehearse", place, Map.of("kind", what.kind().name(), "people", rehearsal.total()));
        return rehearsal;
    }

    /**
     * Does it, if it is still what somebody has seen. The same form again changes nothing.
     *
     * @throws ReorganizationChanged when something else would happen by now; then nothing does
     */
    @OnceMore
    public void apply(Reorganization what, String seen, Subtree subtree) {
        lock.takeFor(what, subtree);
        OrganizationRow place = queries.require(what.subjects().get(0), subtree);
        Optional<PastReorganization> done = past.find(what.id());
        if (done.isPresent()) {
            if (!done.get().subjects().containsAll(what.subjects()) || done.get().kind() != what.kind()) {
                throw new NotFound();
            }
            return;
        }
        Rehearsal now = run.carryOut(what, subtree);
        if (!now.isAsSeen(seen)) {
            throw new ReorganizationChanged(now);
        }
        trail.leave(
                "organization." + what.kind().name().toLowerCase(Locale.ROOT),
                "reorganization",
                what.id().value(),
                place,
                Map.of("people", now.total()));
    }

    /** Everything as it was before; twice is as good as once. */
    @OnceMore
    public void undo(ReorganizationId id, Subtree subtree) {
        PastReorganization found = past.find(id).orElseThrow(NotFound::new);
        OrganizationRow place = queries.require(found.subjects().get(0), subtree);
        if (undo.takeBack(found, subtree)) {
            trail.leave("organization.undo", "reorganization", id.value(), place, Map.of("kind", found.kind().name()));
        }
    }

    /** What stands against taking it back, in words; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Refusal> obstacles(ReorganizationId id) {
        return past.find(id).map(undo::obstacles).orElseThrow(NotFound::new);
    }
}
