package org.unionregistry.statistics;

/**
 * How far a campaign is.
 *
 * @param sent waiting for a decision
 */
public record CollectedCount(int organizations, int sent, int returned, int accepted) {
    public static final CollectedCount NONE = new CollectedCount(0, 0, 0, 0);

    /** Nobody has sent it yet, or it was returned. */
    public int missing() {
        return organizations - sent - accepted;
    }
}
