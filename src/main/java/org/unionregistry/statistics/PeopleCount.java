package org.unionregistry.statistics;

import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;

/**
 * So many people who are alike in all that a form may ask about.
 *
 * @param event what happened to them in the year; none where they are counted as they stood on an evening
 * @param age   full years on the last day of the year, or on the evening they are counted on; none without a birth date
 * @param delay days between what happened and its entry, a month or more as 31; none where nobody can be late with it
 */
public record PeopleCount(
        @Nullable String event, MemberCategory category, @Nullable StaffKind staff, @Nullable Sex sex, @Nullable Integer age, @Nullable Integer delay, long people) {}
