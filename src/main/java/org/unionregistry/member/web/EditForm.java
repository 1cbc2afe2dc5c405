package org.unionregistry.member.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberDetails;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.shared.PhoneNumber;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * What the page of corrections sends.
 *
 * @param event id of the correction to be: sent twice, it is made once
 * @param version of the record the user saw
 */
record EditForm(
        @Nullable String event,
        @Nullable String version,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String birthDate,
        @Nullable String joinedOn,
        @Nullable String position,
        @Nullable String staffKind,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String sex,
        @Nullable String legacyNumber,
        @Nullable String note)
        implements PersonInput {

    static EditForm from(MemberRecord member) {
        MemberDetails details = member.details();
        return new EditForm(
                Uuids.next().toString(),
                String.valueOf(member.version()),
                details.name().last(),
                details.name().first(),
                details.name().middle(),
                details.birthDate() == null ? null : RussianDates.text(details.birthDate()),
                RussianDates.text(details.joinedOn()),
                details.position(),
                Objects.toString(details.staffKind(), null),
                details.phone() == null ? null : PhoneNumber.parse(details.phone()).text(),
                details.email(),
                Objects.toString(details.sex(), null),
                details.legacyNumber(),
                null);
    }

    UUID key() {
        return Uuids.parse(Typed.words(event));
    }

    long seen() {
        return Typed.number(version);
    }
}
