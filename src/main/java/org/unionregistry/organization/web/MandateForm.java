package org.unionregistry.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.organization.MandateCorrection;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.NewMandate;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OfficerName;
import org.unionregistry.shared.RussianDates;

/** Who takes which office, as typed. */
record MandateForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String office,
        @NotBlank(message = "{organization.mandate.last.missing}") @Size(max = 100, message = "{organization.text.long}")
                @Nullable String last,
        @NotBlank(message = "{organization.mandate.first.missing}") @Size(max = 100, message = "{organization.text.long}")
                @Nullable String first,
        @Size(max = 100, message = "{organization.text.long}") @Nullable String middle,
        @Nullable String since,
        @Nullable String termUntil,
        @Size(max = 300, message = "{organization.text.long}") @Nullable String protocol,
        @Nullable String phone,
        @Size(max = 150, message = "{organization.text.long}") @Email(message = "{organization.email.wrong}")
                @Nullable String email,
        @Nullable Boolean fullTime) {

    static MandateForm empty(Office office) {
        return new MandateForm(
                MandateId.next().toString(), null, office.name(), null, null, null, null, null, null, null, null, null);
    }

    static MandateForm from(MandateRow mandate) {
        return new MandateForm(
                mandate.id().toString(),
                String.valueOf(mandate.version()),
                mandate.office().name(),
                mandate.name().last(),
                mandate.name().first(),
                mandate.name().middle(),
                RussianDates.text(mandate.since()),
                mandate.termUntil() == null ? null : RussianDates.text(mandate.termUntil()),
                mandate.protocol(),
                mandate.phone(),
                mandate.email(),
                mandate.fullTime());
    }

    MandateCorrection toCorrection(Errors errors) {
        Typed typed = new Typed(errors);
        return new MandateCorrection(
                name(),
                typed.optionalDate(termUntil, "termUntil"),
                Typed.text(protocol),
                typed.phone(phone, "phone"),
                Typed.text(email),
                Boolean.TRUE.equals(fullTime));
    }

    NewMandate toCommand(Errors errors) {
        Typed typed = new Typed(errors);
        return new NewMandate(
                MandateId.of(Typed.required(id)),
                name(),
                typed.date(since, "since"),
                typed.optionalDate(termUntil, "termUntil"),
                Typed.text(protocol),
                typed.phone(phone, "phone"),
                Typed.text(email),
                Boolean.TRUE.equals(fullTime));
    }

    private OfficerName name() {
        return new OfficerName(Typed.required(last), Typed.required(first), Typed.text(middle));
    }
}
