package org.unionregistry.member;

import org.unionregistry.shared.Refusal;

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
    /** The organisation was closed and the person has not come onto another register. */
    LIQUIDATION(MembershipEventType.LOSS_OF_CONNECTION),
    /** The record should not exist: entered by mistake or twice. Not a departure; the entry itself is reversed. */
    ERRONEOUS_RECORD(MembershipEventType.REVERSAL);

    private final MembershipEventType event;

    DepartureReason(MembershipEventType event) {
        this.event = event;
    }

    public MembershipEventType event() {
        return event;
    }

    /** An expulsion is decided by somebody, so it has a document; nothing else needs one. */
    void require(Happening what) {
        if (isExpulsion() && what.basis() == null) {
            throw new Refusal("member.expulsion.basis.missing").at("basis");
        }
    }

    public boolean isExpulsion() {
        return event == MembershipEventType.EXCLUDE;
    }

    public boolean isDeparture() {
        return this != ERRONEOUS_RECORD;
    }
}
