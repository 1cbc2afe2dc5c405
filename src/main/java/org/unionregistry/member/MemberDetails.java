package org.unionregistry.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a person and may be corrected when it was written down wrong. Nothing more is kept. */
@Embeddable
public record MemberDetails(
        @Embedded PersonName name,
        @Column(name = "birth_date") @Nullable LocalDate birthDate,
        @Enumerated(EnumType.STRING) @Nullable Sex sex,
        @Column(name = "staff_kind") @Enumerated(EnumType.STRING) @Nullable StaffKind staffKind,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        @Column(name = "joined_on") LocalDate joinedOn,
        @Column(name = "legacy_number") @Nullable String legacyNumber) {

    /** The fields in which the corrected details differ from these, as the history keeps them. */
    List<MemberChange> changesTo(MemberDetails corrected, UUID event) {
        List<MemberChange> changes = new ArrayList<>();
        compare(changes, event, "lastName", name.last(), corrected.name.last());
        compare(changes, event, "firstName", name.first(), corrected.name.first());
        compare(changes, event, "middleName", name.middle(), corrected.name.middle());
        compare(changes, event, "birthDate", birthDate, corrected.birthDate);
        compare(changes, event, "sex", sex, corrected.sex);
        compare(changes, event, "staffKind", staffKind, corrected.staffKind);
        compare(changes, event, "position", position, corrected.position);
        compare(changes, event, "phone", phone, corrected.phone);
        compare(changes, event, "email", email, corrected.email);
        compare(changes, event, "joinedOn", joinedOn, corrected.joinedOn);
        compare(changes, event, "legacyNumber", legacyNumber, corrected.legacyNumber);
        return changes;
    }

    private static void compare(
            List<MemberChange> changes, UUID event, String field, @Nullable Object old, @Nullable Object corrected) {
        if (!Objects.equals(old, corrected)) {
            changes.add(new MemberChange(event, field, text(old), text(corrected)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
