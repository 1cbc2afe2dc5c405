package org.unionregistry.progress;

/** Why an organisation is worth a call this week. */
public enum CallReason {
    NOBODY_ENTERED,
    /** Nothing was entered for two weeks. */
    QUIET,
    /** Something was entered, but none of those who are missing, for four weeks. */
    IDLE,
    /** Fewer of the declared are on the register than a week ago. */
    FEWER,
    SLOW,
    /** Something stands in its way that is known. */
    OBSTACLE
}
