package org.unionregistry.member;

/** Where a person stands towards the register; follows from the journal. */
public enum MemberStatus {
    /** Counted by the organisation. */
    ON_REGISTER,
    /** Let go by one organisation, not yet taken in by another: belongs to the first one, counted by neither. */
    IN_TRANSIT,
    /** Left on a known day; the record stays. */
    LEFT,
    /** Entered by mistake and cancelled: never was a member here. */
    VOIDED,
    /** A second record of somebody: leads to the one that stays. */
    MERGED;

    /** No longer a record of anybody: kept for the history, in no list. */
    public boolean isClosed() {
        return this == VOIDED || this == MERGED;
    }
}
