package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.MemberDetails;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;
import org.unionregistry.shared.web.Typed;

/** The fields about a person that a form for a new one and a form for corrections share, as typed. */
interface PersonInput {
    @Nullable String lastName();

    @Nullable String firstName();

    @Nullable String middleName();

    @Nullable String birthDate();

    @Nullable String joinedOn();

    @Nullable String sex();

    @Nullable String staffKind();

    @Nullable String position();

    @Nullable String phone();

    @Nullable String email();

    @Nullable String legacyNumber();

    /** What was typed, read; errors stand at the fields. The birth date is required where the form says so. */
    default MemberDetails details(boolean birthRequired, Errors errors) {
        Typed typed = new Typed(errors);
        LocalDate birth = birthRequired ? typed.requiredDate(birthDate(), "birthDate") : typed.optionalDate(birthDate(), "birthDate");
        return new MemberDetails(
                name(),
                birth,
                Typed.constant(Sex.values(), sex()),
                Typed.constant(StaffKind.values(), staffKind()),
                Typed.text(position()),
                typed.phone(phone(), "phone"),
                Typed.text(email()),
                typed.date(joinedOn(), "joinedOn"),
                Typed.text(legacyNumber()));
    }

    default PersonName name() {
        return PersonName.of(
                Objects.requireNonNullElse(lastName(), ""), Objects.requireNonNullElse(firstName(), ""), middleName());
    }
}
