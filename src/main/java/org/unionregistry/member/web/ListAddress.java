package org.unionregistry.member.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.StatusFilter;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/** What narrows a list, as its address says it: one order, and nothing that goes without saying. */
record ListAddress(List<AddressPair> pairs) {
    private static final int LONGEST_DAY = 30;

    static ListAddress of(ListParameters list) {
        List<AddressPair> pairs = new ArrayList<>();
        add(pairs, "organization", list.organization());
        add(pairs, "status", list.chosenStatus() == StatusFilter.REGISTERED ? null : list.chosenStatus().name());
        list.categories().forEach(one -> add(pairs, "category", one.name()));
        Objects.requireNonNullElse(list.record(), List.<String>of()).stream()
                .filter(code -> code.matches("[A-Z_]{1,30}"))
                .distinct()
                .forEach(code -> add(pairs, "record", code));
        add(pairs, "sex", list.sexFilter() == null ? null : list.sex());
        add(pairs, "age", list.ageFilter() == null ? null : list.age());
        add(pairs, "joinedFrom", day(list.joinedFrom()));
        add(pairs, "joinedTo", day(list.joinedTo()));
        add(pairs, "leftFrom", day(list.leftFrom()));
        add(pairs, "leftTo", day(list.leftTo()));
        add(pairs, "changedSince", day(list.changedSince()));
        add(pairs, "cols", list.columns().equals(ListColumn.USUAL) ? null : codes(list.columns()));
        add(pairs, "q", list.q());
        return new ListAddress(pairs);
    }

    /** Is anybody left out who would otherwise be in the list, be it by a filter or by a search? */
    boolean narrows() {
        return pairs.stream().anyMatch(pair -> !pair.name().equals("cols"));
    }

    ListAddress without(Set<String> names) {
        return keeping(pair -> !names.contains(pair.name()));
    }

    ListAddress with(String name, String value) {
        List<AddressPair> more = new ArrayList<>(pairs);
        more.add(new AddressPair(name, value));
        return new ListAddress(more);
    }

    /** One of several values of the same name gone. */
    ListAddress without(String name, String value) {
        return keeping(pair -> !pair.name().equals(name) || !pair.value().equals(value));
    }

    @Nullable String value(String name) {
        return pairs.stream().filter(pair -> pair.name().equals(name)).map(AddressPair::value).findFirst().orElse(null);
    }

    /** The list from the top. */
    String at(String path) {
        return pairs.isEmpty() ? path : path + "?" + query();
    }

    String page(String path, String direction, MemberId id) {
        return path + "?" + (pairs.isEmpty() ? "" : query() + "&") + direction + "=" + id;
    }

    private String query() {
        return pairs.stream()
                .map(pair -> pair.name() + "=" + UriUtils.encode(pair.value(), StandardCharsets.UTF_8).replace("%2C", ","))
                .collect(Collectors.joining("&"));
    }

    private ListAddress keeping(Predicate<AddressPair> kept) {
        return new ListAddress(pairs.stream().filter(kept).toList());
    }

    /** Everybody again, in the same columns. */
    ListAddress everybody() {
        return keeping(pair -> pair.name().equals("cols"));
    }

    /** To be opened another day: without the words searched for, with its columns whatever is usual then. */
    String kept(List<ListColumn> columns) {
        List<AddressPair> kept = new ArrayList<>(without(Set.of("q", "cols")).pairs());
        add(kept, "cols", codes(columns));
        return new ListAddress(kept).query();
    }

    private static String codes(List<ListColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static void add(List<AddressPair> pairs, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            pairs.add(new AddressPair(name, value));
        }
    }

    /** However it was typed, a day is written in one way; what is no day stays for the field to complain about. */
    private static @Nullable String day(@Nullable String typed) {
        String text = Typed.text(typed);
        if (text == null) {
            return null;
        }
        try {
            return RussianDates.text(RussianDates.parse(text));
        } catch (Refusal unreadable) {
            return text.length() > LONGEST_DAY ? text.substring(0, LONGEST_DAY) : text;
        }
    }
}
