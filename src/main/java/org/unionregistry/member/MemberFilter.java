package org.unionregistry.member;

import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.Subtree;

/**
 * Whom a list or a file shows.
 *
 * @param part no wider than what the user answers for
 * @param text what was typed into the search, none for everybody
 */
public record MemberFilter(
        Subtree part,
        StatusFilter status,
        @Nullable MemberCategory category,
        RecordFilter record,
        @Nullable SearchText text) {

    public static MemberFilter registered(Subtree part) {
        return new MemberFilter(part, StatusFilter.REGISTERED, null, RecordFilter.ANY, null);
    }

    MemberFilter searching(SearchText other) {
        return new MemberFilter(part, status, category, record, other);
    }

    /** The condition on {@code member m} without the text. */
    String condition() {
        return part.people("m") + " and " + status.condition() + " and " + record.condition()
                + (category == null ? "" : " and m.category = '" + category.name() + "'");
    }
}
