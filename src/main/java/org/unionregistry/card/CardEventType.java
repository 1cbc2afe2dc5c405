package org.unionregistry.card;

/** What happens to a card. */
public enum CardEventType {
    ISSUED(1),
    BLOCKED(-1),
    UNBLOCKED(1),
    /** The holder went to another organisation; the card goes along. */
    MOVED_OUT(-1),
    MOVED_IN(1);

    private final int holders;

    CardEventType(int holders) {
        this.holders = holders;
    }

    /** What it does to the number of holders of an organisation. */
    int holders() {
        return holders;
    }
}
