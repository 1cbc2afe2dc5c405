package org.unionregistry.statistics;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;

/**
 * Which people a row or a column counts; what is not said narrows nothing.
 *
 * @param from  years of age, this or more
 * @param under years of age, less than this; whose birth date is not known is in no band of age
 * @param later days after which what happened was entered, more than this
 */
public record People(
        @Nullable Set<MemberCategory> categories, @Nullable Set<StaffKind> staff, @Nullable Sex sex, @Nullable Integer from,
        @Nullable Integer under, @Nullable Integer later) {
    public static final People ALL = new People(null, null, null, null, null, null);

    boolean counts(PeopleCount group) {
        return (categories == null || categories.contains(group.category()))
                && (staff == null || group.staff() != null && staff.contains(group.staff()))
                && (sex == null || sex == group.sex())
                && (from == null || group.age() != null && group.age() >= from)
                && (under == null || group.age() != null && group.age() < under)
                && (later == null || group.delay() != null && group.delay() > later);
    }
}
