package org.unionregistry.exchange;

import java.time.Instant;

/** A step of the work on an import, done in one transaction that holds its row. */
interface Stage {
    boolean isFor(ImportBatch batch);

    /** Does the next piece and notes in the import how far it is. */
    void step(ImportBatch batch, Instant now);
}
