package org.unionregistry.organization;

/** Whether a declared number counts. */
public enum HeadcountStatus {
    /** Declared by the organisation itself, waits for the superior. */
    PROPOSED,
    /** Counts from its date on. */
    CONFIRMED,
    /** Sent back with a remark. */
    REJECTED
}
