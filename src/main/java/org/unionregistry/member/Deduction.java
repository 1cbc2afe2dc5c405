package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** An application for withholding, and when it was taken back. */
record Deduction(UUID id, MemberId member, LocalDate appliedOn, @Nullable LocalDate withdrawnOn) {

    /** Why another one cannot be of an earlier day. */
    Refusal inTheWay() {
        return withdrawnOn == null
                ? new Refusal("member.deduction.already")
                : new Refusal("member.deduction.overlap", RussianDates.text(withdrawnOn)).at("day");
    }

    void requireWithdrawable(LocalDate day) {
        if (day.isBefore(appliedOn)) {
            throw new Refusal("member.deduction.beforeApplying", RussianDates.text(appliedOn)).at("day");
        }
    }

    static Deduction read(ResultSet row, int number) throws SQLException {
        return new Deduction(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
