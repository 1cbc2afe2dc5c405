package org.unionregistry.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.organization.MandateCorrection;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.NewMandate;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OfficerName;
import org.unionregistry.shared.Alphabets;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Typed;

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

    /** What the page of corrections lets people change, by the names their words have. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("mandate.last", Typed.words(last));
        values.put("mandate.first", Typed.words(first));
        values.put("mandate.middle", Typed.words(middle));
        values.put("mandate.term", Typed.words(termUntil));
        values.put("mandate.protocol", Typed.words(protocol));
        values.put("mandate.phone", Typed.words(phone));
        values.put("mandate.email", Typed.words(email));
        values.put("mandate.fullTime", Boolean.TRUE.equals(fullTime) ? "yes" : "no");
        return values;
    }

    /** These values on top of what somebody else has saved meanwhile. */
    MandateForm with(Map<String, String> values) {
        return new MandateForm(
                id, version, office, values.get("mandate.last"), values.get("mandate.first"), values.get("mandate.middle"), since,
                values.get("mandate.term"), values.get("mandate.protocol"), values.get("mandate.phone"), values.get("mandate.email"),
                "yes".equals(values.get("mandate.fullTime")));
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
                MandateId.of(Typed.words(id)),
                name(),
                typed.date(since, "since"),
                typed.optionalDate(termUntil, "termUntil"),
                Typed.text(protocol),
                typed.phone(phone, "phone"),
                Typed.text(email),
                Boolean.TRUE.equals(fullTime));
    }

    private OfficerName name() {
        String patronymic = Typed.text(middle);
        return new OfficerName(
                Alphabets.one(Typed.words(last)), Alphabets.one(Typed.words(first)), patronymic == null ? null : Alphabets.one(patronymic));
    }
}
