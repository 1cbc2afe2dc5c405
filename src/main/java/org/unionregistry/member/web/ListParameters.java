package org.unionregistry.member.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.AgeBand;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.Position;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StatusFilter;
import org.unionregistry.shared.web.Typed;

/**
 * What the address of a list says. Filters stand in it in clear; what was typed into the search, a name, does not: the
 * address holds a key under which the session keeps it. Days are text, so that one that cannot be read comes back as typed.
 *
 * @param q the key of the search
 * @param organization narrows a list to one organisation
 * @param record codes of conditions on the record
 * @param cols codes of the columns to show
 * @param after id of the person the page begins behind
 * @param before id of the person the page ends in front of
 */
record ListParameters(
        @Nullable String q,
        @Nullable String organization,
        @Nullable String status,
        @Nullable List<String> category,
        @Nullable List<String> record,
        @Nullable String sex,
        @Nullable String age,
        @Nullable String joinedFrom,
        @Nullable String joinedTo,
        @Nullable String leftFrom,
        @Nullable String leftTo,
        @Nullable String changedSince,
        @Nullable List<String> cols,
        @Nullable String after,
        @Nullable String before) {

    /** Who left between two days is looked for among those who left, whether or not one thought of saying so. */
    public StatusFilter statusFilter() {
        StatusFilter chosen = chosenStatus();
        boolean leaving = Typed.text(leftFrom) != null || Typed.text(leftTo) != null;
        return leaving && chosen == StatusFilter.REGISTERED ? StatusFilter.LEFT : chosen;
    }

    StatusFilter chosenStatus() {
        StatusFilter chosen = Typed.constant(StatusFilter.values(), status);
        return chosen == null ? StatusFilter.REGISTERED : chosen;
    }

    List<MemberCategory> categories() {
        return Arrays.stream(MemberCategory.values()).filter(one -> has(category, one.name())).toList();
    }

    @Nullable Sex sexFilter() {
        return Typed.constant(Sex.values(), sex);
    }

    @Nullable AgeBand ageFilter() {
        return Typed.constant(AgeBand.values(), age);
    }

    Position position() {
        return new Position(id(after), id(before));
    }

    /** Is anybody left out who would otherwise be in the list? */
    public boolean narrowed() {
        return address().narrows();
    }

    ListAddress address() {
        return ListAddress.of(this);
    }

    ListParameters searching(@Nullable String key) {
        return new ListParameters(
                key, organization, status, category, record, sex, age, joinedFrom, joinedTo, leftFrom, leftTo, changedSince,
                cols, null, null);
    }

    /** Without the organisation, where there is only one. */
    ListParameters everywhere() {
        return new ListParameters(
                q, null, status, category, record, sex, age, joinedFrom, joinedTo, leftFrom, leftTo, changedSince, cols, after,
                before);
    }

    ListParameters showing(@Nullable List<String> columns) {
        return new ListParameters(
                q, organization, status, category, record, sex, age, joinedFrom, joinedTo, leftFrom, leftTo, changedSince,
                columns, after, before);
    }

    /** To be shown, beside the name. */
    public List<ListColumn> columns() {
        return ListColumn.of(cols);
    }

    /** Is the box ticked? */
    public static boolean has(@Nullable List<String> chosen, String code) {
        return chosen != null && chosen.contains(code);
    }

    private static @Nullable MemberId id(@Nullable String text) {
        return text == null || text.isBlank() ? null : MemberId.of(text);
    }
}
