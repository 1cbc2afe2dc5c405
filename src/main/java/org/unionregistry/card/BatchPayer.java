package org.unionregistry.card;

/** Who pays for plastic cards. */
public enum BatchPayer {
    PRIMARY,
    LOCAL,
    REGION
}
