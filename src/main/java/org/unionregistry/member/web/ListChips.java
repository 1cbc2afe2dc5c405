package org.unionregistry.member.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.member.SearchText;
import org.unionregistry.member.StatusFilter;

/** Says what a list is narrowed by, one by one, each with the address of the list without it. */
@Component
class ListChips {
    private final ListFilters filters;
    private final MessageSource messages;

    ListChips(ListFilters filters, MessageSource messages) {
        this.filters = filters;
        this.messages = messages;
    }

    List<FilterChip> of(ListParameters list, String path, @Nullable SearchText text) {
        ListAddress address = list.address();
        List<FilterChip> chips = new ArrayList<>();
        if (text != null) {
            chips.add(new FilterChip("«" + text.typed() + "»", address.without(Set.of("q")).at(path)));
        }
        if (list.chosenStatus() != StatusFilter.REGISTERED) {
            chips.add(new FilterChip(say("member.filter.status." + list.chosenStatus()), address.without(Set.of("status")).at(path)));
        }
        list.categories().forEach(one -> chips.add(
                new FilterChip(say("member.category." + one), address.without("category", one.name()).at(path))));
        filters.chosen(list).forEach(one -> chips.add(
                new FilterChip(say(one.labelKey()), address.without("record", one.name()).at(path))));
        if (list.sexFilter() != null) {
            chips.add(new FilterChip(say("member.filter.sex." + list.sexFilter()), address.without(Set.of("sex")).at(path)));
        }
        if (list.ageFilter() != null) {
            chips.add(new FilterChip(say("member.filter.age." + list.ageFilter()), address.without(Set.of("age")).at(path)));
        }
        span(chips, "joined", address, path);
        span(chips, "left", address, path);
        String changed = address.value("changedSince");
        if (changed != null) {
            chips.add(new FilterChip(say("member.filter.changed.chip", changed), address.without(Set.of("changedSince")).at(path)));
        }
        return chips;
    }

    private void span(List<FilterChip> chips, String what, ListAddress address, String path) {
        String from = address.value(what + "From");
        String to = address.value(what + "To");
        if (from != null || to != null) {
            String key = "member.filter." + what + (to == null ? ".from" : from == null ? ".to" : ".between");
            chips.add(new FilterChip(say(key, from, to), address.without(Set.of(what + "From", what + "To")).at(path)));
        }
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
