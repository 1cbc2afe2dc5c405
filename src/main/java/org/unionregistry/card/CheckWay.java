package org.unionregistry.card;

/** What was shown to whoever checks a card. */
public enum CheckWay {
    /** The picture on a card of plastic or paper. */
    PRINTED,
    /** The picture on a telephone. */
    PHONE,
    /** The number and the code on the card. */
    NUMBER
}
