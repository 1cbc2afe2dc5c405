package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.AdmissionOrigin;
import org.unionregistry.member.AdmitMember;
import org.unionregistry.member.ConsentGiven;
import org.unionregistry.member.ConsentMedium;
import org.unionregistry.member.EntryKind;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberDetails;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberRules;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * What the page of a new member sends.
 *
 * @param id of the person to be, with {@code key} makes a resend harmless
 * @param asked questions the user has seen and answered by sending again
 * @param spelling {@code usual} to take the name as it is usually written
 * @param another whether the next new member follows at once
 */
record MemberForm(
        @Nullable String id,
        @Nullable String key,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String birthDate,
        @Nullable String joinedOn,
        @Nullable String category,
        @Nullable String kind,
        @Nullable String position,
        @Nullable String staffKind,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String sex,
        @Nullable String legacyNumber,
        @Nullable String consentOn,
        @Nullable String consentKeptAt,
        @Nullable String basis,
        @Nullable List<String> asked,
        @Nullable String spelling,
        @Nullable String another)
        implements PersonInput {
    static final String CONSENT_TEXT = "1";

    static MemberForm empty(EntryKind kind, MemberCategory category) {
        return new MemberForm(
                MemberId.next().toString(), Uuids.next().toString(), null, null, null, null, null, category.name(), kind.name(),
                null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What was typed, read and checked by the rules; every error stands at its field. */
    AdmitMember toCommand(OrganizationId organization, LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        MemberDetails details = details(true, errors);
        MemberCategory chosen = typed.required(MemberCategory.values(), category, "category", "member.form.category.missing");
        EntryKind entry = typed.required(EntryKind.values(), kind, "kind", "member.form.kind.missing");
        LocalDate consent = typed.optionalDate(consentOn, "consentOn");
        AdmitMember command = new AdmitMember(
                MemberId.of(Typed.words(id)),
                Uuids.parse(Typed.words(key)),
                organization,
                details.name(),
                details.birthDate(),
                details.sex(),
                chosen == null ? MemberCategory.WORKER : chosen,
                details.staffKind(),
                details.position(),
                details.phone(),
                details.email(),
                details.joinedOn(),
                null,
                entry == null ? EntryKind.INITIAL_ENTRY : entry,
                details.legacyNumber(),
                consent == null ? null : new ConsentGiven(consent, ConsentMedium.PAPER, CONSENT_TEXT, Typed.text(consentKeptAt)),
                Typed.text(basis));
        typed.refused(MemberRules.problems(command, today));
        return command;
    }

    /** The name to keep: as typed, unless the user took the offer. */
    @Override
    public PersonName name() {
        PersonName typed = PersonInput.super.name();
        PersonName better = "usual".equals(spelling) ? Capitals.better(typed) : null;
        return better == null ? typed : better;
    }

    boolean wasAsked(String question) {
        return asked != null && asked.contains(question);
    }

    /** Whether there is anything beyond what the page filled in itself. */
    boolean isTyped() {
        return Stream.of(lastName, firstName, middleName, birthDate, position, phone, joinedOn)
                .anyMatch(field -> Typed.text(field) != null);
    }

    boolean wantsAnother() {
        return another != null;
    }

    /** The same form with the name of somebody a page knows already. */
    MemberForm named(AdmissionOrigin.Named person) {
        return new MemberForm(
                id, key, person.last(), person.first(), person.middle(), birthDate, joinedOn, category, kind, position, staffKind,
                phone, email, sex, legacyNumber, consentOn, consentKeptAt, basis, asked, spelling, another);
    }

    /** The same form with the other way of entry chosen, for the user to agree to or to take back. */
    MemberForm of(EntryKind suggested) {
        return new MemberForm(
                id, key, lastName, firstName, middleName, birthDate, joinedOn, category, suggested.name(), position, staffKind,
                phone, email, sex, legacyNumber, consentOn, consentKeptAt, basis, asked, spelling, another);
    }
}
