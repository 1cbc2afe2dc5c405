package org.unionregistry.member.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberFilter;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.Position;
import org.unionregistry.member.RecordFilter;
import org.unionregistry.member.SearchText;
import org.unionregistry.member.StatusFilter;
import org.unionregistry.organization.Subtree;

/**
 * What the address of a list says. Filters stand in it in clear; what was typed into the search, a name, does not: the
 * address holds a key under which the session keeps it.
 *
 * @param q the key of the search
 * @param organization narrows a list to one organisation
 * @param after id of the person the page begins behind
 * @param before id of the person the page ends in front of
 */
record ListParameters(
        @Nullable String q,
        @Nullable String status,
        @Nullable String category,
        @Nullable String record,
        @Nullable String organization,
        @Nullable String after,
        @Nullable String before) {

    public StatusFilter statusFilter() {
        StatusFilter filter = Typed.constant(StatusFilter.values(), status);
        return filter == null ? StatusFilter.REGISTERED : filter;
    }

    public @Nullable MemberCategory categoryFilter() {
        return Typed.constant(MemberCategory.values(), category);
    }

    public RecordFilter recordFilter() {
        RecordFilter filter = Typed.constant(RecordFilter.values(), record);
        return filter == null ? RecordFilter.ANY : filter;
    }

    MemberFilter filter(Subtree part, @Nullable SearchText text) {
        return new MemberFilter(part, statusFilter(), categoryFilter(), recordFilter(), text);
    }

    Position position() {
        return new Position(id(after), id(before));
    }

    /** Is anybody left out who would otherwise be in the list? */
    public boolean narrowed() {
        return q != null || filtered();
    }

    public boolean filtered() {
        return categoryFilter() != null || recordFilter() != RecordFilter.ANY
                || statusFilter() != StatusFilter.REGISTERED || organization != null && !organization.isBlank();
    }

    /** The same list from the top, at another address or in another form. */
    String at(String path) {
        return url(path, this);
    }

    String without(String parameter, String path) {
        return url(path, new ListParameters(
                parameter.equals("q") ? null : q,
                parameter.equals("status") ? null : status,
                parameter.equals("category") ? null : category,
                parameter.equals("record") ? null : record,
                parameter.equals("organization") ? null : organization,
                null,
                null));
    }

    ListParameters searching(@Nullable String key) {
        return new ListParameters(key, status, category, record, organization, null, null);
    }

    private static String url(String path, ListParameters list) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        add(url, "organization", list.organization);
        add(url, "status", list.statusFilter() == StatusFilter.REGISTERED ? null : list.statusFilter().name());
        add(url, "category", list.categoryFilter() == null ? null : list.categoryFilter().name());
        add(url, "record", list.recordFilter() == RecordFilter.ANY ? null : list.recordFilter().name());
        add(url, "q", list.q);
        return url.encode().toUriString();
    }

    String page(String path, String direction, MemberId id) {
        String top = at(path);
        return top + (top.contains("?") ? "&" : "?") + direction + "=" + id;
    }

    private static void add(UriComponentsBuilder url, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            url.queryParam(name, value);
        }
    }

    private static @Nullable MemberId id(@Nullable String text) {
        return text == null || text.isBlank() ? null : MemberId.of(text);
    }
}
