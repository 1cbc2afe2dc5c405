package org.unionregistry.progress;

/**
 * How far the report collected last is.
 *
 * @param organizations primaries it is collected from
 * @param sent          have sent it, accepted ones among them
 */
public record Reported(int organizations, int sent, int accepted) {
    public static final Reported NONE = new Reported(0, 0, 0);

    public Reported plus(Reported other) {
        return new Reported(organizations + other.organizations, sent + other.sent, accepted + other.accepted);
    }

    /** Does anybody collect one? */
    public boolean isCollected() {
        return organizations > 0;
    }
}
