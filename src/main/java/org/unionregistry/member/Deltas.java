package org.unionregistry.member;

/**
 * What one event does to the counts of its organisation.
 *
 * @param register people on the register
 * @param complete people on the register whose record is complete
 * @param arrival came after the register began to be kept: expected grows by one
 * @param departure left: expected falls by one
 */
record Deltas(int register, int complete, int arrival, int departure) {
    static final Deltas NONE = new Deltas(0, 0, 0, 0);

    /** A first electronic entry: on the register, but nobody new. */
    static Deltas entered(boolean complete) {
        return new Deltas(1, complete ? 1 : 0, 0, 0);
    }

    static Deltas arrived(boolean complete) {
        return new Deltas(1, complete ? 1 : 0, 1, 0);
    }

    static Deltas departed(boolean complete) {
        return new Deltas(-1, complete ? -1 : 0, 0, 1);
    }

    /** Nobody came or went; a record became complete, or no longer is. */
    static Deltas completeness(boolean before, boolean now) {
        return new Deltas(0, (now ? 1 : 0) - (before ? 1 : 0), 0, 0);
    }

    Deltas plus(Deltas other) {
        return new Deltas(register + other.register, complete + other.complete, arrival + other.arrival, departure + other.departure);
    }

    Deltas negated() {
        return new Deltas(-register, -complete, -arrival, -departure);
    }

    Deltas withComplete(int other) {
        return new Deltas(register, other, arrival, departure);
    }
}
