package org.unionregistry.member.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.member.MergeField;
import org.unionregistry.member.MergeRecords;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * What the page of a merge sends: of each field which of the two values is right.
 *
 * @param key id of the merge to be: sent twice, it is done once
 * @param ownVersion of the record that stays, as the user saw it
 */
record MergeForm(
        @Nullable String key,
        @Nullable String ownVersion,
        @Nullable String otherVersion,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String joinedOn,
        @Nullable String position,
        @Nullable String staffKind,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String legacyNumber,
        @Nullable String note) {
    private static final String OWN = "own";
    private static final String OTHER = "other";

    /** What is known to one of them only is taken; of two days of joining the earlier one, from which the tenure counts. */
    static MergeForm about(MemberRecord own, MemberRecord other) {
        Map<MergeField, String> choices = Arrays.stream(MergeField.values())
                .collect(Collectors.toMap(Function.identity(), field -> suggested(field, own, other)));
        return new MergeForm(
                Uuids.next().toString(), String.valueOf(own.version()), String.valueOf(other.version()),
                choices.get(MergeField.lastName), choices.get(MergeField.firstName), choices.get(MergeField.middleName),
                choices.get(MergeField.birthDate), choices.get(MergeField.sex), choices.get(MergeField.joinedOn),
                choices.get(MergeField.position), choices.get(MergeField.staffKind), choices.get(MergeField.phone),
                choices.get(MergeField.email), choices.get(MergeField.legacyNumber), null);
    }

    private static String suggested(MergeField field, MemberRecord own, MemberRecord other) {
        if (field == MergeField.joinedOn) {
            return other.details().joinedOn().isBefore(own.details().joinedOn()) ? OTHER : OWN;
        }
        String mine = field.of(own.details());
        String theirs = field.of(other.details());
        boolean fuller = field == MergeField.firstName || field == MergeField.middleName;
        boolean better = mine == null || fuller && theirs != null && theirs.startsWith(mine.replace(".", "")) && theirs.length() > mine.length();
        return better && theirs != null ? OTHER : OWN;
    }

    MergeRecords toCommand(MemberRecord own, MemberRecord other) {
        Set<MergeField> taken = EnumSet.noneOf(MergeField.class);
        Arrays.stream(MergeField.values()).filter(field -> OTHER.equals(chosen(field))).forEach(taken::add);
        return new MergeRecords(
                id(), own.id(), Typed.number(ownVersion), other.id(), Typed.number(otherVersion), taken, Typed.text(note));
    }

    private UUID id() {
        return Uuids.parse(Typed.words(key));
    }

    /** Which of the two values. */
    public @Nullable String chosen(MergeField field) {
        return switch (field) {
            case lastName -> lastName;
            case firstName -> firstName;
            case middleName -> middleName;
            case birthDate -> birthDate;
            case sex -> sex;
            case joinedOn -> joinedOn;
            case position -> position;
            case staffKind -> staffKind;
            case phone -> phone;
            case email -> email;
            case legacyNumber -> legacyNumber;
        };
    }
}
