package org.unionregistry.statistics;

/** Where the value of a cell comes from. */
public enum CellSource {
    /** Counted from the register: who was a member on the evening of a day. */
    STOCK,
    /** Counted from the journal: people to whom something happened in the year. */
    FLOW,
    /** Counted from the journal: what made the number of members of the year's beginning that of its end. */
    MOVEMENT,
    /** Counted in the tree: organisations of a kind. */
    ORGANIZATION,
    /** Another cell of the same form, where the organisation is of the kind the row asks for. */
    SLICE,
    /** Typed by whoever fills the form. */
    TYPED,
    /** Added up from the reports below; only where a form is looked at above the level that fills it. */
    SUMMED,
    /** Computed from other cells of the form. */
    FORMULA,
    /** Computed as a share in per cent; recomputed at every level, never added up. */
    PERCENT;

    /** Is the value of a superior the sum of those below? */
    public boolean isAdditive() {
        return this != PERCENT;
    }

    /** Does the register of members know it by itself? */
    public boolean isDerived() {
        return this == STOCK || this == FLOW || this == MOVEMENT;
    }

    /** Does it follow from other cells? */
    boolean isComputed() {
        return this == FORMULA || this == PERCENT || this == SLICE;
    }

    /** As a superior sees it: what those below count or type is a sum. */
    CellSource above() {
        return isAdditive() ? SUMMED : this;
    }
}
