package org.unionregistry.card;

/** Why a plastic card is made. */
public enum OrderReason {
    FIRST,
    /** The picture on the old one leads to nothing any more. */
    LOST,
    DAMAGED,
    /** The name has changed. */
    NAME
}
