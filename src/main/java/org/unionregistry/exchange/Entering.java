package org.unionregistry.exchange;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters the good rows of an import, a commit at a time, and notes each as done in the same commit. */
@Component
class Entering implements Stage {
    private final List<Applying> kinds;
    private final ImportRows rows;

    Entering(List<Applying> kinds, ImportRows rows) {
        this.kinds = kinds;
        this.rows = rows;
    }

    @Override
    public boolean isFor(ImportBatch batch) {
        return batch.status() == ImportStatus.APPLYING;
    }

    @Override
    public void step(ImportBatch batch, Instant now) {
        List<StagedRow> next = next(batch);
        if (next.isEmpty()) {
            batch.applied(rows.counts(batch.id()), now);
        } else {
            enter(batch, next, now);
        }
    }

    List<StagedRow> next(ImportBatch batch) {
        return kind(batch).next(batch);
    }

    void enter(ImportBatch batch, List<StagedRow> next, Instant now) {
        kind(batch).enter(batch, next);
        rows.done(batch.id(), next);
        batch.handled(next.size(), now);
    }

    private Applying kind(ImportBatch batch) {
        return kinds.stream().filter(one -> one.isFor(batch)).findFirst().orElseThrow();
    }
}
