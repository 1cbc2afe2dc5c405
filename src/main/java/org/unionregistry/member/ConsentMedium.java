package org.unionregistry.member;

/** How a consent was given. */
public enum ConsentMedium {
    /** Signed on paper. */
    PAPER,
    /** Signed electronically. */
    ELECTRONIC
}
