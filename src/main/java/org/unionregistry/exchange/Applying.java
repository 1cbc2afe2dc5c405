package org.unionregistry.exchange;

import java.util.List;

/** Enters rows of an import into the register. */
interface Applying {
    boolean isFor(ImportBatch batch);

    /** The next rows that belong into one commit. */
    List<StagedRow> next(ImportBatch batch);

    /** Enters them: all or, when a rule refuses one, none. */
    void enter(ImportBatch batch, List<StagedRow> rows);
}
