package org.unionregistry.member;

/** Which of its two times decides whether an event counts for a table of a past day. */
public enum Axis {
    /** When it happened, whenever it was entered: membership. */
    DAY,
    /** When it happened and when it was entered: what the register showed that evening. */
    ENTRY
}
