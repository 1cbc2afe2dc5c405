package org.unionregistry.card;

/** How far a plastic card is. */
public enum OrderState {
    /** A primary asks for it. */
    REQUESTED,
    /** The superior agrees. */
    APPROVED,
    /** It is in a batch that is being put together. */
    IN_BATCH,
    AT_PRINTER,
    PRINTED,
    /** The printing house spoilt it; another is ordered. */
    SPOILT,
    /** It came back from the printing house and waits to be handed over. */
    RECEIVED,
    HANDED_OVER,
    /** Printed for somebody who left before it was handed over. */
    ANNULLED,
    /** Nobody wants it any more, or it was refused. */
    WITHDRAWN
}
