package org.unionregistry.exchange;

/** What becomes of a row. */
public enum RowStatus {
    /** Not checked yet. */
    NEW,
    /** Will be entered. */
    GOOD,
    /** Has problems only the file can mend. */
    BAD,
    /** Somebody has to decide. */
    WAITING,
    /** Will not be entered: nothing to enter, known already, or decided so. */
    SKIPPED,
    /** Is in the register. */
    DONE
}
