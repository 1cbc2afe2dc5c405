package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.unionregistry.member.Days;
import org.unionregistry.member.ListCondition;
import org.unionregistry.member.MemberConditions;
import org.unionregistry.member.RecordCondition;
import org.unionregistry.member.RecordFilter;
import org.unionregistry.shared.web.Typed;

/** Reads the filters of a list. A day that cannot be read is an error at its field and no filter. */
@Component
class ListFilters {
    private final List<RecordCondition> records;
    private final Clock clock;

    ListFilters(List<RecordCondition> above, Clock clock) {
        this.records = Stream.concat(Arrays.stream(RecordFilter.values()), above.stream()).toList();
        this.clock = clock;
    }

    /** What can be asked of a record, by this module and by those above. */
    List<RecordCondition> records() {
        return records;
    }

    List<RecordCondition> chosen(ListParameters list) {
        return records.stream().filter(one -> ListParameters.has(list.record(), one.name())).toList();
    }

    List<ListCondition> conditions(ListParameters list, Errors errors) {
        List<ListCondition> conditions = new ArrayList<>(chosen(list));
        if (!list.categories().isEmpty()) {
            conditions.add(MemberConditions.categories(list.categories()));
        }
        if (list.sexFilter() != null) {
            conditions.add(MemberConditions.sex(list.sexFilter()));
        }
        if (list.ageFilter() != null) {
            conditions.add(MemberConditions.age(list.ageFilter(), LocalDate.now(clock)));
        }
        Days joined = days(list.joinedFrom(), list.joinedTo(), "joined", errors);
        if (!joined.isOpen()) {
            conditions.add(MemberConditions.joined(joined));
        }
        Days left = days(list.leftFrom(), list.leftTo(), "left", errors);
        if (!left.isOpen()) {
            conditions.add(MemberConditions.left(left));
        }
        LocalDate changed = new Typed(errors).optionalDate(list.changedSince(), "changedSince");
        if (changed != null) {
            conditions.add(MemberConditions.changedSince(changed.atStartOfDay(clock.getZone()).toInstant()));
        }
        return conditions;
    }

    private static Days days(@Nullable String from, @Nullable String to, String what, Errors errors) {
        Typed typed = new Typed(errors);
        Days days = new Days(typed.optionalDate(from, what + "From"), typed.optionalDate(to, what + "To"));
        if (days.isBackwards()) {
            errors.rejectValue(what + "To", "member.filter.backwards");
        }
        return days;
    }
}
