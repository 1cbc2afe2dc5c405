package org.unionregistry.member;

import java.time.LocalDate;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** When a person may be counted as something else. */
final class CategoryRules {
    private CategoryRules() {}

    static CategoryTerm require(Happening what, CategoryTerm before, CategoryTerm to, MembershipEventType type) {
        if (type == MembershipEventType.LEAVE_START && before.category() == MemberCategory.ON_LEAVE) {
            throw new Refusal("member.leave.already");
        }
        if (type == MembershipEventType.LEAVE_START && !isAtWork(before.category())) {
            throw new Refusal("member.leave.notAtWork");
        }
        if (type == MembershipEventType.LEAVE_END && before.category() != MemberCategory.ON_LEAVE) {
            throw new Refusal("member.leave.notOnLeave");
        }
        if (before.category() == to.category()) {
            throw new Refusal("member.category.same").at("category");
        }
        LocalDate until = to.until();
        if (until != null && until.isBefore(what.day())) {
            throw new Refusal("member.leave.untilBeforeDay", RussianDates.text(what.day())).at("until");
        }
        return to;
    }

    private static boolean isAtWork(MemberCategory category) {
        return category == MemberCategory.WORKER || category == MemberCategory.UNION_STAFF;
    }
}
