package org.unionregistry.member;

/** Why a person is taken off the register. */
public enum DepartureReason {
    OWN_WISH(MembershipEventType.EXIT_VOLUNTARY),
    DISMISSAL(MembershipEventType.LOSS_OF_CONNECTION),
    /** Expelled for unpaid dues. */
    EXPELLED_DUES(MembershipEventType.EXCLUDE),
    /** Expelled for breaking the charter. */
    EXPELLED_CHARTER(MembershipEventType.EXCLUDE),
    STUDIES_FINISHED(MembershipEventType.GRADUATION),
    STUDIES_ABANDONED(MembershipEventType.LOSS_OF_CONNECTION),
    RETIRED_WITHOUT_MEMBERSHIP(MembershipEventType.EXIT_VOLUNTARY),
    CONSCRIPTION(MembershipEventType.LOSS_OF_CONNECTION),
    LOST_CONNECTION(MembershipEventType.LOSS_OF_CONNECTION),
    DEATH(MembershipEventType.DEATH),
    /** The record should not exist: entered by mistake or twice. Not a departure; the entry itself is reversed. */
    ERRONEOUS_RECORD(MembershipEventType.REVERSAL);

    private final MembershipEventType event;

    DepartureReason(MembershipEventType event) {
        this.event = event;
    }

    public MembershipEventType event() {
        return event;
    }

    public boolean isDeparture() {
        return this != ERRONEOUS_RECORD;
    }
}
