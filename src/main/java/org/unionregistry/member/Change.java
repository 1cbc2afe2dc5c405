package org.unionregistry.member;

import java.util.Arrays;
import java.util.List;

/** Why the number of people on the register of a part of the tree differs between two days: the bars of the waterfall, in order. */
public enum Change {
    JOIN,
    INITIAL_ENTRY,
    /** From a register outside the part. */
    REGISTER_TRANSFER_IN,
    RETURN,
    /** Organisations that came into the part, with the people they had at the beginning. */
    ORGANIZATIONS_IN,
    /** To a register outside the part. */
    DEREGISTER_TRANSFER_OUT,
    EXIT_VOLUNTARY,
    EXCLUDE,
    LOSS_OF_CONNECTION,
    GRADUATION,
    DEATH,
    /** Organisations that left the part, with the people they had at the beginning; a closed one with those it still had. */
    ORGANIZATIONS_OUT,
    /** Between two registers of the part: no movement of the part, but one of each row of a table below it. */
    WITHIN,
    /** What had been entered before the period was taken back, or an entry got another day. */
    CORRECTED,
    /** Entered and taken back within the period: adds up to nothing. */
    CANCELLED;

    /** Is it about whole organisations? Then the list behind it shows those, not people. */
    public boolean isOrganizations() {
        return this == ORGANIZATIONS_IN || this == ORGANIZATIONS_OUT;
    }

    public boolean isUsual() {
        return !isOrganizations() && this != WITHIN && this != CANCELLED;
    }

    /** None for a name that is none. */
    public static List<Change> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).toList();
    }
}
