package org.unionregistry.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * Enters a person into the register of a primary organisation.
 *
 * @param id chosen by whoever sends it; the same id with the same key twice enters the person once
 * @param phone as {@code PhoneNumber.value()} gives it
 * @param joinedOn day of joining the union
 * @param registeredOn day of coming onto this register where it differs from the day of joining
 * @param legacyNumber number of the paper ticket
 * @param basis the document behind it, for example the minutes of the committee
 */
public record AdmitMember(
        MemberId id,
        UUID commandKey,
        OrganizationId organization,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        MemberCategory category,
        @Nullable StaffKind staffKind,
        @Nullable String position,
        @Nullable String phone,
        @Nullable String email,
        LocalDate joinedOn,
        @Nullable LocalDate registeredOn,
        EntryKind kind,
        @Nullable String legacyNumber,
        @Nullable ConsentGiven consent,
        @Nullable String basis) {

    public MemberDetails details() {
        return new MemberDetails(name, birthDate, sex, staffKind, position, phone, email, joinedOn, legacyNumber);
    }

    /** The same person coming in another way. */
    public AdmitMember by(EntryKind other) {
        return new AdmitMember(
                id, commandKey, organization, name, birthDate, sex, category, staffKind, position, phone, email, joinedOn,
                registeredOn, other, legacyNumber, consent, basis);
    }

    LocalDate day() {
        return registeredOn == null ? joinedOn : registeredOn;
    }
}
