package org.unionregistry.work;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What is said of a member of a working group.
 *
 * @param duty what those below may ask about
 */
public record MemberDetails(String name, String duty, @Nullable String phone) {
    private static final int LONGEST = 200;

    /** What is wrong with it, each at its field. */
    public List<Refusal> problems() {
        List<Refusal> problems = new ArrayList<>();
        check(problems, name, "name");
        check(problems, duty, "duty");
        return problems;
    }

    private static void check(List<Refusal> problems, String text, String field) {
        if (text.isBlank()) {
            problems.add(new Refusal("work." + field + ".missing").at(field));
        } else if (text.length() > LONGEST) {
            problems.add(new Refusal("work.long", LONGEST, text.length()).at(field));
        }
    }
}
