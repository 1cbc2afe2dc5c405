package org.unionregistry.member;

/** By what a person was seen paying dues. */
public enum DuesSource {
    /** The list of the bookkeeping named them. */
    CHECK,
    /** The chair says so: paid in cash, or seen in a paper. */
    CHAIR
}
