package org.unionregistry.card;

/** Is the card good? */
public enum CardStatus {
    ACTIVE,
    /** The holder left, or the card itself went wrong. */
    BLOCKED
}
