package org.unionregistry.member;

import java.time.LocalDate;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** When a person may be counted as something else. */
final class CategoryRules {
    private CategoryRules() {}

    static CategoryTerm require(Happening what, CategoryTerm before, CategoryTerm to, MembershipEventType type) {
        if (type == MembershipEventType.LEAVE_START) {
            requireAtWork(before.category());
        }
        if (type == MembershipEventType.LEAVE_END) {
            requireOnLeave(before.category());
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

    /** Only workers go on leave. */
    static void requireAtWork(MemberCategory category) {
        if (category == MemberCategory.ON_LEAVE) {
            throw new Refusal("member.leave.already");
        }
        if (category != MemberCategory.WORKER && category != MemberCategory.UNION_STAFF) {
            throw new Refusal("member.leave.notAtWork");
        }
    }

    static void requireOnLeave(MemberCategory category) {
        if (category != MemberCategory.ON_LEAVE) {
            throw new Refusal("member.leave.notOnLeave");
        }
    }
}
