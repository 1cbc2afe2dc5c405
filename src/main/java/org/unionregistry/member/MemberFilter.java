package org.unionregistry.member;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.Subtree;

/**
 * Whom a list or a file shows.
 *
 * @param part no wider than what the user answers for
 * @param conditions all of which hold
 * @param text what was typed into the search, none for everybody
 */
public record MemberFilter(
        Subtree part, StatusFilter status, List<? extends ListCondition> conditions, @Nullable SearchText text) {

    public static MemberFilter registered(Subtree part) {
        return new MemberFilter(part, StatusFilter.REGISTERED, List.of(), null);
    }

    MemberFilter searching(SearchText other) {
        return new MemberFilter(part, status, conditions, other);
    }

    /** The condition on {@code member m} without the text. */
    String condition() {
        return part.people("m") + " and " + status.condition()
                + conditions.stream().map(one -> " and (" + one.sql() + ")").collect(Collectors.joining());
    }
}
