package org.unionregistry.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** How a person stands towards the register, since when, and until when if they left. */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) MemberStatus status,
        @Column(name = "registered_on") LocalDate since,
        @Column(name = "left_on") @Nullable LocalDate leftOn) {

    static Standing onRegister(LocalDate since) {
        return new Standing(MemberStatus.ON_REGISTER, since, null);
    }

    boolean isOnRegister() {
        return status == MemberStatus.ON_REGISTER;
    }

    Standing left(LocalDate day) {
        return new Standing(MemberStatus.LEFT, since, day);
    }

    Standing returned() {
        return onRegister(since);
    }

    /** Let go by one organisation and not yet taken in by another. */
    Standing inTransit() {
        return new Standing(MemberStatus.IN_TRANSIT, since, null);
    }

    boolean isInTransit() {
        return status == MemberStatus.IN_TRANSIT;
    }

    void requireLeft() {
        if (isInTransit()) {
            throw new Refusal("member.rule.inTransit");
        }
        if (status != MemberStatus.LEFT) {
            throw new Refusal("member.return.notLeft");
        }
    }

    Standing since(LocalDate day) {
        return new Standing(status, day, leftOn);
    }

    Standing voided() {
        return new Standing(MemberStatus.VOIDED, since, null);
    }

    Standing merged() {
        return new Standing(MemberStatus.MERGED, since, null);
    }

    /** Of two records of one person the one that tells where the person is today stays. */
    void requireStaysOver(Standing other) {
        if (!isOnRegister() && leftOn == null || !other.isOnRegister() && other.leftOn == null) {
            throw new Refusal("member.merge.status");
        }
        if (leftOn != null && (other.leftOn == null || other.leftOn.isAfter(leftOn))) {
            throw new Refusal("member.merge.otherStays");
        }
    }

    /**
     * Can something happen to this membership on that day?
     *
     * @param latest day of the last thing that happened to it: entered in another order than it happened, life would
     *     read one way in the journal and another way in the list as of a day
     */
    void requireOn(LocalDate day, LocalDate latest, LocalDate today) {
        requireOnRegister();
        if (day.isAfter(today)) {
            throw new Refusal("member.rule.dayInFuture").at("day");
        }
        if (day.isBefore(since)) {
            throw new Refusal("member.rule.dayBeforeRegistration", RussianDates.text(since)).at("day");
        }
        if (day.isBefore(latest)) {
            throw new Refusal("member.rule.dayBeforeLater", RussianDates.text(latest)).at("day");
        }
    }

    void requireOnRegister() {
        if (isInTransit()) {
            throw new Refusal("member.rule.inTransit");
        }
        if (!isOnRegister()) {
            throw new Refusal("member.rule.notOnRegister");
        }
    }

    void requireNotVoided() {
        if (status == MemberStatus.VOIDED) {
            throw new Refusal("member.rule.voided");
        }
        requireNotMerged();
    }

    void requireNotMerged() {
        if (status == MemberStatus.MERGED) {
            throw new Refusal("member.rule.merged");
        }
    }

    /** Joining comes before everything else that is known of a person. */
    void requireJoined(LocalDate joinedOn) {
        LocalDate next = leftOn != null && leftOn.isBefore(since) ? leftOn : since;
        if (joinedOn.isAfter(next)) {
            throw new Refusal("member.correct.joinedTooLate", RussianDates.text(next)).at("joinedOn");
        }
    }
}
