package org.unionregistry.member;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What two records of one person may say differently; named as corrections name it. Values are texts and codes. */
public enum MergeField {
    lastName(details -> details.name().last()),
    firstName(details -> details.name().first()),
    middleName(details -> details.name().middle()),
    birthDate(MemberDetails::birthDate),
    sex(MemberDetails::sex),
    joinedOn(MemberDetails::joinedOn),
    position(MemberDetails::position),
    staffKind(MemberDetails::staffKind),
    phone(MemberDetails::phone),
    email(MemberDetails::email),
    legacyNumber(MemberDetails::legacyNumber);

    private final Function<MemberDetails, @Nullable Object> value;

    MergeField(Function<MemberDetails, @Nullable Object> value) {
        this.value = value;
    }

    /** As the history keeps it. */
    public @Nullable String of(MemberDetails details) {
        Object found = value.apply(details);
        return found == null ? null : found.toString();
    }

    /** Details made of such values. */
    static MemberDetails details(Function<MergeField, @Nullable String> values) {
        return new MemberDetails(
                new PersonName(required(values, lastName), required(values, firstName), values.apply(middleName)),
                day(values.apply(birthDate)),
                code(Sex.class, values.apply(sex)),
                code(StaffKind.class, values.apply(staffKind)),
                values.apply(position),
                values.apply(phone),
                values.apply(email),
                LocalDate.parse(required(values, joinedOn)),
                values.apply(legacyNumber));
    }

    private static String required(Function<MergeField, @Nullable String> values, MergeField field) {
        String found = values.apply(field);
        return found == null ? "" : found;
    }

    private static @Nullable LocalDate day(@Nullable String kept) {
        return kept == null ? null : LocalDate.parse(kept);
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String kept) {
        return kept == null ? null : Enum.valueOf(type, kept);
    }
}
