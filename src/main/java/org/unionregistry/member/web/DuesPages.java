package org.unionregistry.member.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionregistry.member.DuesRecord;
import org.unionregistry.shared.web.Crumb;

/** The page of one person's dues: a year of months, the latest first. */
@Component
class DuesPages {
    private static final int MONTHS = 12;

    private final Clock clock;

    DuesPages(Clock clock) {
        this.clock = clock;
    }

    String show(DuesRecord dues, Model model) {
        model.addAttribute("dues", dues);
        model.addAttribute("months", months(dues));
        model.addAttribute("crumbs", List.of(
                Crumb.text(dues.organizationName(), "/organizations/" + dues.home().organization()),
                Crumb.of("member.crumb.register", "/organizations/" + dues.home().organization() + "/members"),
                Crumb.of("member.crumb.person", "/members/" + dues.id())));
        return "member/dues";
    }

    private List<DuesMonth> months(DuesRecord dues) {
        YearMonth now = YearMonth.now(clock);
        return IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .filter(dues::wasMember)
                .map(month -> DuesMonth.of(month, dues))
                .toList();
    }
}
