package org.unionregistry.organization.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.NewOrganization;
import org.unionregistry.organization.OrganizationCard;
import org.unionregistry.organization.OrganizationCode;
import org.unionregistry.organization.OrganizationContacts;
import org.unionregistry.organization.OrganizationDetails;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationNames;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.Typed;

/** What the pages that create and edit an organisation send. Municipalities stand one on a line. */
record OrganizationForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String parent,
        @Nullable String type,
        @Nullable String code,
        @NotBlank(message = "{organization.fullName.missing}") @Size(max = 300, message = "{organization.text.long}")
                @Nullable String fullName,
        @NotBlank(message = "{organization.shortName.missing}") @Size(max = 150, message = "{organization.text.long}")
                @Nullable String shortName,
        @NotBlank(message = "{organization.genitiveName.missing}") @Size(max = 150, message = "{organization.text.long}")
                @Nullable String genitiveName,
        @Nullable String localKind,
        @Nullable String institutionType,
        @Nullable String district,
        @Size(max = 2000, message = "{organization.text.long}") @Nullable String municipalities,
        @Size(max = 300, message = "{organization.text.long}") @Nullable String address,
        @Nullable String phone,
        @Size(max = 150, message = "{organization.text.long}") @Email(message = "{organization.email.wrong}")
                @Nullable String email) {

    static OrganizationForm empty(OrganizationId parent, OrganizationType type) {
        return new OrganizationForm(
                OrganizationId.next().toString(), null, parent.toString(), type.name(), null, null, null, null, null,
                usual(type), null, null, null, null, null);
    }

    private static @Nullable String usual(OrganizationType type) {
        return switch (type) {
            case PRIMARY -> InstitutionType.GENERAL.name();
            case PRIMARY_TERRITORIAL -> InstitutionType.HIGHER.name();
            default -> null;
        };
    }

    static OrganizationForm from(OrganizationRow row, OrganizationCard card) {
        return new OrganizationForm(
                row.id().toString(),
                String.valueOf(card.version()),
                Objects.toString(row.parentId(), null),
                row.type().name(),
                row.code(),
                row.fullName(),
                row.shortName(),
                row.genitiveName(),
                Objects.toString(card.localKind(), null),
                Objects.toString(card.institutionType(), null),
                Objects.toString(row.districtId(), null),
                String.join("\n", card.municipalities()),
                card.address(),
                card.phone(),
                card.email());
    }

    /** What the page of corrections lets people change, by the names of the fields. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fullName", Typed.words(fullName));
        values.put("shortName", Typed.words(shortName));
        values.put("genitiveName", Typed.words(genitiveName));
        values.put("localKind", Typed.words(localKind));
        values.put("institutionType", Typed.words(institutionType));
        values.put("municipalities", Objects.requireNonNullElse(municipalities, "").strip());
        values.put("address", Typed.words(address));
        values.put("phone", Typed.words(phone));
        values.put("email", Typed.words(email));
        return values;
    }

    /** These values on top of what somebody else has saved meanwhile. */
    OrganizationForm with(Map<String, String> values) {
        return new OrganizationForm(
                id, version, parent, type, code, values.get("fullName"), values.get("shortName"), values.get("genitiveName"),
                values.get("localKind"), values.get("institutionType"), district, values.get("municipalities"),
                values.get("address"), values.get("phone"), values.get("email"));
    }

    NewOrganization toCommand(OrganizationType kind, OrganizationId below, Errors errors) {
        return new NewOrganization(
                OrganizationId.of(Typed.words(id)), kind, below, code(errors), details(kind, errors), null);
    }

    OrganizationDetails details(OrganizationType kind, Errors errors) {
        if (kind == OrganizationType.LOCAL && Typed.text(localKind) == null) {
            errors.rejectValue("localKind", "organization.localKind.missing");
        }
        return new OrganizationDetails(
                new OrganizationNames(Typed.words(fullName), Typed.words(shortName), Typed.words(genitiveName)),
                constant(LocalKind.values(), localKind),
                constant(InstitutionType.values(), institutionType),
                Typed.text(district) == null ? null : EducationDistrictId.of(Typed.words(district)),
                lines(municipalities),
                new OrganizationContacts(
                        Typed.text(address), new Typed(errors).phone(phone, "phone"), Typed.text(email)));
    }

    private @Nullable OrganizationCode code(Errors errors) {
        try {
            return Typed.text(code) == null ? null : new OrganizationCode(Typed.words(code));
        } catch (Refusal refusal) {
            refusal.into(errors);
            return null;
        }
    }

    private static Set<String> lines(@Nullable String typed) {
        Set<String> names = new TreeSet<>();
        Objects.requireNonNullElse(typed, "").lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(names::add);
        return names;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
