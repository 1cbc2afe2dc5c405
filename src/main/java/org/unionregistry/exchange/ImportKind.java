package org.unionregistry.exchange;

/** What a file brings. */
public enum ImportKind {
    /** People of primary organisations. */
    MEMBERS,
    /** Organisations, their chairs and declared numbers. */
    STRUCTURE
}
