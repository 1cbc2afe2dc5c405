package org.unionregistry.statistics;

/** Where the value of a cell comes from. */
public enum CellSource {
    /** Counted from the register: who was a member on the evening of a day. */
    STOCK,
    /** Counted from the journal: people to whom something happened in the year. */
    FLOW,
    /** Counted from the journal: what made the number of members of the year's beginning that of its end. */
    MOVEMENT,
    /** Typed by whoever fills the form. */
    TYPED,
    /** Computed from other cells of the form. */
    FORMULA,
    /** Computed as a share in per cent; recomputed at every level, never added up. */
    PERCENT;

    /** Is the value of a superior the sum of those below? */
    public boolean isAdditive() {
        return this != PERCENT;
    }

    /** Does the register know it by itself? */
    public boolean isDerived() {
        return this == STOCK || this == FLOW || this == MOVEMENT;
    }
}
