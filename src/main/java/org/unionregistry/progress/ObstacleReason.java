package org.unionregistry.progress;

/** Why an organisation is behind with its register; the first seven are those of the founding resolution. */
public enum ObstacleReason {
    CHAIR_CHANGE_PRIMARY,
    CHAIR_CHANGE_LOCAL,
    /** The chair has none, or none at hand. */
    NO_COMPUTER,
    NO_INTERNET,
    BAD_INTERNET,
    /** Fears what plastic cards cost. */
    SAVES_PLASTIC,
    /** Thinks that it is not worth while, or not yet. */
    DISBELIEF,
    /** The organisation is being closed. */
    LIQUIDATION,
    /** Consents to the processing of data are still to be collected. */
    NO_CONSENTS,
    /** Told in words. */
    OTHER
}
