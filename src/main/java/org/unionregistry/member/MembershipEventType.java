package org.unionregistry.member;

/** What can happen to a membership. Names follow the union's own catalogue of events. */
public enum MembershipEventType {
    /** First electronic entry of somebody who was a member already. */
    INITIAL_ENTRY,
    /** Joined the union. */
    JOIN,
    /** Came onto this register from another primary organisation. */
    REGISTER_TRANSFER_IN,
    /** Went from this register to another primary organisation. */
    DEREGISTER_TRANSFER_OUT,
    /** Became a pensioner, lost the work and the like. */
    CATEGORY_CHANGE,
    /** Went on a leave during which the employment stays. */
    LEAVE_START,
    /** Came back from it. */
    LEAVE_END,
    /** Left by own wish. */
    EXIT_VOLUNTARY,
    /** Was expelled. */
    EXCLUDE,
    /** Ended work or study without going onto another register. */
    LOSS_OF_CONNECTION,
    /** Finished the studies. */
    GRADUATION,
    DEATH,
    /** Was admitted again after having left. */
    READMISSION,
    /** Was restored by a higher body. */
    REINSTATE,
    /** A field was corrected; both values are kept. */
    CORRECTION,
    /** An earlier event was entered by mistake and no longer counts. */
    REVERSAL,
    /** A consent was given or withdrawn. */
    CONSENT,
    /** Two records turned out to be of one person. */
    MERGE;

    /** Brings a person into the register for the first time. */
    public boolean isEntry() {
        return this == INITIAL_ENTRY || this == JOIN;
    }

    /** Takes a person off the register of the union. */
    public boolean isExit() {
        return switch (this) {
            case EXIT_VOLUNTARY, EXCLUDE, LOSS_OF_CONNECTION, GRADUATION, DEATH -> true;
            default -> false;
        };
    }

    /** Puts somebody who had left on the register again. */
    public boolean isReturn() {
        return this == READMISSION || this == REINSTATE;
    }

    /** Begins a stay on the register of an organisation. */
    boolean beginsStay() {
        return isEntry() || isReturn() || this == REGISTER_TRANSFER_IN;
    }

    /** Changes what a person is counted as. */
    public boolean isCategory() {
        return this == CATEGORY_CHANGE || this == LEAVE_START || this == LEAVE_END;
    }

    public boolean isTransfer() {
        return this == REGISTER_TRANSFER_IN || this == DEREGISTER_TRANSFER_OUT;
    }

    /** Something that happened in life, and so can be entered too late or by mistake. */
    public boolean isLife() {
        return switch (this) {
            case CORRECTION, REVERSAL, CONSENT, MERGE -> false;
            default -> true;
        };
    }

    /** Is the time between the day and its entry held against anybody? */
    boolean mayBeLate() {
        return isLife() && this != INITIAL_ENTRY;
    }
}
