package org.unionregistry.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

/**
 * What is to be done.
 *
 * @param member who does it; nobody in particular yet
 * @param about  the organisation it concerns
 */
public record TaskDetails(String words, @Nullable WorkMemberId member, @Nullable OrganizationId about, @Nullable LocalDate due) {
    private static final int LONGEST = 500;
    private static final int YEARS_AHEAD = 2;

    /** What is wrong with it, each at its field. */
    public List<Refusal> problems(LocalDate today) {
        List<Refusal> problems = new ArrayList<>();
        if (words.isBlank()) {
            problems.add(new Refusal("work.words.missing").at("words"));
        } else if (words.length() > LONGEST) {
            problems.add(new Refusal("work.long", LONGEST, words.length()).at("words"));
        }
        if (due != null && (due.isBefore(today.minusYears(1)) || due.isAfter(today.plusYears(YEARS_AHEAD)))) {
            problems.add(new Refusal("work.due.far").at("due"));
        }
        return problems;
    }
}
