package org.unionregistry.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how a person pays dues.
 *
 * @param application id of the latest application for withholding
 * @param moved whether a transfer to another employer has ended it
 * @param marks the latest months first
 */
public record DuesRecord(
        MemberId id,
        PersonName name,
        MemberStatus status,
        MemberCategory category,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        Home home,
        String organizationName,
        @Nullable UUID application,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate withdrawnOn,
        boolean moved,
        List<DuesMark> marks) {

    /** Is there an application the employer acts on? */
    public boolean isWithheld() {
        return appliedOn != null && withdrawnOn == null;
    }

    /** Nobody pays from a leave or from service. */
    public boolean isExempt() {
        return category == MemberCategory.ON_LEAVE;
    }

    public boolean isOnRegister() {
        return status == MemberStatus.ON_REGISTER;
    }

    public @Nullable DuesMark last() {
        return marks.isEmpty() ? null : marks.get(0);
    }

    /** Could this person pay for that month at all? */
    public boolean wasMember(YearMonth month) {
        return new DuesSpan(joinedOn, leftOn).has(month);
    }
}
