package org.unionregistry.member;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;

/** Which months may be marked by hand. */
@Component
class DuesRules {
    private final DuesSettings settings;

    DuesRules(DuesSettings settings) {
        this.settings = settings;
    }

    void require(Member member, YearMonth month, YearMonth now) {
        member.standing().requireNotVoided();
        if (month.isAfter(now)) {
            throw new Refusal("member.dues.inFuture");
        }
        if (month.isBefore(settings.oldest(now))) {
            throw new Refusal("member.dues.tooOld", settings.years());
        }
        if (!new DuesSpan(member.details().joinedOn(), member.standing().leftOn()).has(month)) {
            throw new Refusal("member.dues.noMember");
        }
    }
}
