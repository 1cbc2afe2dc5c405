package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** What lists of people are narrowed by, besides their record. */
public final class MemberConditions {
    private MemberConditions() {}

    public static ListCondition categories(Collection<MemberCategory> categories) {
        String codes = categories.stream().map(one -> "'" + one.name() + "'").collect(Collectors.joining(", "));
        return new Plain("category=" + categories, "m.category in (" + codes + ")");
    }

    public static ListCondition sex(Sex sex) {
        return new Plain("sex=" + sex, "m.sex = '" + sex.name() + "'");
    }

    public static ListCondition age(AgeBand band, LocalDate today) {
        return new Plain("age=" + band, band.birthdays(today).sql("m.birth_date"));
    }

    public static ListCondition joined(Days days) {
        return new Plain("joined=" + days, days.sql("m.joined_on"));
    }

    public static ListCondition left(Days days) {
        return new Plain("left=" + days, days.sql("m.left_on"));
    }

    public static ListCondition changedSince(Instant moment) {
        return new Plain("changed=" + moment, "m.changed_at >= timestamptz '" + moment + "'");
    }

    private record Plain(String name, String sql) implements ListCondition {}
}
