package org.unionregistry.organization.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.unionregistry.organization.Decision;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationNames;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Reorganization;
import org.unionregistry.organization.ReorganizationId;
import org.unionregistry.organization.ReorganizationKind;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/** Reads what was typed on a page of the life of an organisation; what cannot be read becomes an error at its field. */
@Component
class LifeInput {
    private final OrganizationQueries queries;
    private final Clock clock;

    LifeInput(OrganizationQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Reorganization read(ReorganizationKind kind, OrganizationRow subject, LifeForm form, Errors errors, Subtree subtree) {
        Typed typed = new Typed(errors);
        boolean makes = kind == ReorganizationKind.SPLIT && "NEW".equals(form.way());
        boolean leaves = kind == ReorganizationKind.LIQUIDATE && (!"TRANSFER".equals(form.way()) || !subject.isPrimary());
        Decision decision = new Decision(typed.date(form.decidedOn(), "decidedOn"), Typed.words(form.basis()));
        OrganizationNames names = makes || kind == ReorganizationKind.RENAME ? names(form, errors) : null;
        // What the rules would say one by one is said together with what is missing.
        if (!errors.hasFieldErrors("decidedOn") && decision.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("decidedOn", "organization.life.decided.future", new Object[] {RussianDates.text(LocalDate.now(clock))}, null);
        }
        if (kind == ReorganizationKind.RENAME && subject.isCalled(names)) {
            errors.rejectValue("shortName", "organization.life.rename.same");
        }
        if (kind == ReorganizationKind.SPLIT && people(kind, form).isEmpty()) {
            errors.rejectValue("people", "organization.life.split.nobody");
        }
        EducationDistrictId district = Typed.text(form.district()) == null ? null : EducationDistrictId.of(Typed.words(form.district()));
        if (kind == ReorganizationKind.LIQUIDATE && subject.isPrimary() && Typed.text(form.way()) == null) {
            errors.rejectValue("way", "organization.life.closing.way.missing");
        }
        OrganizationId target = makes ? new OrganizationId(UUID.nameUUIDFromBytes(Typed.words(form.id()).getBytes(StandardCharsets.UTF_8)))
                : leaves || kind == ReorganizationKind.RENAME ? null : target(form, errors, subtree);
        if (target == null && !leaves && kind != ReorganizationKind.RENAME && !mayStay(kind, subject) && !errors.hasFieldErrors("targetCode")) {
            errors.rejectValue("target", "organization.life.target.missing");
        }
        return new Reorganization(
                ReorganizationId.of(Typed.words(form.id())),
                kind,
                subjects(kind, subject, form),
                target,
                names,
                kind == ReorganizationKind.MOVE ? district : null,
                people(kind, form),
                decision);
    }

    /** What names its district itself may go to another one without leaving its place in the tree. */
    private static boolean mayStay(ReorganizationKind kind, OrganizationRow subject) {
        return kind == ReorganizationKind.MOVE && subject.choosesDistrict();
    }

    private static List<OrganizationId> subjects(ReorganizationKind kind, OrganizationRow subject, LifeForm form) {
        Stream<OrganizationId> others = kind == ReorganizationKind.MERGE && form.others() != null
                ? form.others().stream().map(OrganizationId::of)
                : Stream.empty();
        return Stream.concat(Stream.of(subject.id()), others).distinct().toList();
    }

    private static List<UUID> people(ReorganizationKind kind, LifeForm form) {
        return kind != ReorganizationKind.SPLIT || form.people() == null
                ? List.of()
                : form.people().stream().distinct().map(Uuids::parse).toList();
    }

    /** One that is not in the list is named by its code; outside the user's part nobody has one. */
    private @Nullable OrganizationId target(LifeForm form, Errors errors, Subtree subtree) {
        String code = Typed.text(form.targetCode());
        if (code == null) {
            return Typed.text(form.target()) == null ? null : OrganizationId.of(Typed.words(form.target()));
        }
        OrganizationRow found = queries.byCodes(List.of(code), subtree).get(code);
        if (found == null) {
            errors.rejectValue("targetCode", "organization.life.code.unknown", new Object[] {code}, null);
            return null;
        }
        return found.id();
    }

    private static OrganizationNames names(LifeForm form, Errors errors) {
        require(form.fullName(), "fullName", errors);
        require(form.shortName(), "shortName", errors);
        require(form.genitiveName(), "genitiveName", errors);
        return new OrganizationNames(Typed.words(form.fullName()), Typed.words(form.shortName()), Typed.words(form.genitiveName()));
    }

    private static void require(@Nullable String typed, String field, Errors errors) {
        if (Typed.text(typed) == null) {
            errors.rejectValue(field, "organization." + field + ".missing");
        }
    }
}
