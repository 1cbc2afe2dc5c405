package org.unionregistry.member.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.StaffDetails;
import org.unionregistry.member.StaffPositionId;
import org.unionregistry.member.StaffRow;
import org.unionregistry.member.StaffRules;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

/**
 * What the pages about a paid position send.
 *
 * @param id of the position to be; sent twice, it is one
 * @param version of the position the user saw
 * @param day the last day, on the page that ends it
 */
record StaffForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String title,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String birthDate,
        @Nullable String since,
        @Nullable String day) {

    static StaffForm empty() {
        return new StaffForm(StaffPositionId.next().toString(), null, null, null, null, null, null, null, null);
    }

    static StaffForm of(StaffRow row) {
        return new StaffForm(
                row.id().toString(), String.valueOf(row.version()), row.title(), row.name().last(), row.name().first(), row.name().middle(),
                RussianDates.text(row.birthDate()), RussianDates.text(row.since()), null);
    }

    StaffPositionId key() {
        return StaffPositionId.of(Typed.words(id));
    }

    long seen() {
        return Typed.number(version);
    }

    /** What was typed, read and checked by the rules; every error stands at its field. */
    StaffDetails details(LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        StaffDetails details = new StaffDetails(
                Typed.words(title),
                PersonName.of(Typed.words(lastName), Typed.words(firstName), middleName),
                date(birthDate, "birthDate", typed, errors),
                date(since, "since", typed, errors));
        typed.refused(StaffRules.problems(details, today));
        return details;
    }

    /** Two dates stand on the form: where one is left out, the error names it. */
    private static LocalDate date(@Nullable String text, String field, Typed typed, Errors errors) {
        if (Typed.text(text) == null) {
            errors.rejectValue(field, "member.staff." + field + ".missing");
            return LocalDate.EPOCH;
        }
        return typed.date(text, field);
    }
}
