package org.unionregistry.card;

/** Why a card cannot be printed as things stand. */
public enum OrderDefect {
    /** The person is not on the register. */
    LEFT,
    /** The card is blocked. */
    BLOCKED,
    CONSENT,
    /** The batch is printed with photos. */
    PHOTO
}
