package org.unionregistry.library;

/** For whom a document is meant; those above its readers see it too. */
public enum Audience {
    ALL,
    /** Local organisations, not their primaries. */
    LOCALS,
    PRIMARIES
}
