package org.unionregistry.organization;

/** The office a mandate gives; what it permits follows from the office and the type of the organisation. */
public enum Office {
    /** Chairs an organisation; one at a time. */
    CHAIR,
    /** Keeps the register of a region or a local organisation. */
    CLERK,
    /** Audit commission: reads everything, writes nothing. */
    AUDITOR,
    /** Secretary of the regional committee in an education district; one at a time. */
    SECRETARY,
    /** Looks after the system: structure and accounts, no people. */
    ADMINISTRATOR;

    /** Is there one holder at a time, so that a new one replaces the predecessor? */
    public boolean isSingle() {
        return this == CHAIR || this == SECRETARY;
    }
}
