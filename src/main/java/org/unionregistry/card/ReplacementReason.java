package org.unionregistry.card;

/** Why a card is replaced by another one with a number of its own. */
public enum ReplacementReason {
    LOST,
    STOLEN,
    DAMAGED,
    WRONG_DATA
}
