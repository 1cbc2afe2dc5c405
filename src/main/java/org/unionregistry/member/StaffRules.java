package org.unionregistry.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionregistry.shared.Refusal;

/** What must hold for a paid position; everything that is wrong at once, each with the field to blame. */
public final class StaffRules {
    private static final int LONGEST_TITLE = 200;

    private StaffRules() {}

    public static List<Refusal> problems(StaffDetails details, LocalDate today) {
        List<Refusal> problems = new ArrayList<>();
        MemberRules.names(problems, details.name());
        MemberRules.birth(problems, details.birthDate(), today);
        if (details.title().isBlank()) {
            problems.add(new Refusal("member.staff.title.missing").at("title"));
        } else if (details.title().length() > LONGEST_TITLE) {
            problems.add(new Refusal("member.rule.tooLong", LONGEST_TITLE).at("title"));
        }
        if (details.since().isAfter(today)) {
            problems.add(new Refusal("member.staff.sinceInFuture").at("since"));
        } else if (!details.since().isAfter(details.birthDate())) {
            problems.add(new Refusal("member.staff.sinceBeforeBirth").at("since"));
        }
        return problems;
    }
}
