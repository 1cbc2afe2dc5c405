package org.unionregistry.member;

import java.util.List;

/** Which transfers to list, by the way people go, seen from the reader's part. */
public enum TransferList {
    /** To us: whom others let go, and whom we have asked for. What waits longest comes first. */
    INCOMING("to_id"),
    /** From us: whom we let go, and whom others ask for. */
    OUTGOING("from_id"),
    /** What has ended, either way, the latest first. */
    DONE("from_id", "to_id");

    /** A request that nobody answered in time is over; somebody who was let go is not. */
    static final String OPEN = "(t.state = 'RELEASED' or t.state = 'REQUESTED' and t.deadline >= :today)";

    private final List<String> sides;

    TransferList(String... sides) {
        this.sides = List.of(sides);
    }

    /** Columns of the organisation that has to be in the reader's part; one branch each, so that each has its index. */
    List<String> sides() {
        return sides;
    }

    String condition() {
        return this == DONE ? "not " + OPEN : OPEN;
    }

    boolean newestFirst() {
        return this == DONE;
    }
}
