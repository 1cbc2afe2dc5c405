package org.unionregistry.member;

import java.time.LocalDate;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** How somebody who left comes back onto the register. */
enum ReturnWay {
    /** By a new application. */
    READMISSION(MembershipEventType.READMISSION) {
        @Override
        void requireAfter(PastEvent exit, Happening what) {
            if (what.day().isBefore(readmissibleFrom(exit))) {
                throw new Refusal("member.return.tooEarly", RussianDates.text(exit.day()), RussianDates.text(readmissibleFrom(exit)))
                        .at("day");
            }
        }
    },
    /** By a decision of a higher body about an expulsion. */
    REINSTATEMENT(MembershipEventType.REINSTATE) {
        @Override
        void requireAfter(PastEvent exit, Happening what) {
            if (exit.type() != MembershipEventType.EXCLUDE) {
                throw new Refusal("member.return.notExpelled");
            }
            if (what.basis() == null) {
                throw new Refusal("member.return.basis.missing").at("basis");
            }
        }
    };

    /** Whoever was expelled is not admitted again before a year has passed. */
    private static final int YEARS_AFTER_EXPULSION = 1;

    private final MembershipEventType event;

    ReturnWay(MembershipEventType event) {
        this.event = event;
    }

    MembershipEventType event() {
        return event;
    }

    static LocalDate readmissibleFrom(PastEvent exit) {
        return exit.type() == MembershipEventType.EXCLUDE ? readmissibleAfter(exit.day()) : exit.day();
    }

    static LocalDate readmissibleAfter(LocalDate expulsion) {
        return expulsion.plusYears(YEARS_AFTER_EXPULSION);
    }

    /** What this way asks for besides what every return does. */
    abstract void requireAfter(PastEvent exit, Happening what);

    void require(PastEvent exit, Happening what, LocalDate today) {
        if (exit.type() == MembershipEventType.DEATH) {
            throw new Refusal("member.return.died");
        }
        if (what.day().isAfter(today)) {
            throw new Refusal("member.rule.dayInFuture").at("day");
        }
        if (what.day().isBefore(exit.day())) {
            throw new Refusal("member.return.beforeExit", RussianDates.text(exit.day())).at("day");
        }
        requireAfter(exit, what);
    }
}
