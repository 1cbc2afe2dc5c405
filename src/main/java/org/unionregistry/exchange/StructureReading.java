package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.LocalKind;
import org.unionregistry.organization.OfficerName;
import org.unionregistry.organization.OrganizationCode;
import org.unionregistry.organization.OrganizationContacts;
import org.unionregistry.organization.OrganizationNames;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Makes of a row of a structure what it says, or says why it cannot. */
final class StructureReading {
    private static final Pattern LIST = Pattern.compile("\\s*[;,]\\s*");
    private static final Pattern CODE_SPACES = Pattern.compile("[\\s\\p{Z}]+|(?<=\\d)[\\p{Pd}.](?=\\d)");

    private final RowValues values;
    private final SheetPlan plan;
    private final LocalDate today;

    StructureReading(StagedRow row, SheetPlan plan, LocalDate today) {
        this.values = new RowValues(plan, row);
        this.plan = plan;
        this.today = today;
    }

    StructureEntry entry() {
        OrganizationCode code = values.isBlank(StructureField.CODE)
                ? values.refuse(StructureField.CODE, "exchange.structure.noCode")
                : values.read(StructureField.CODE, StructureReading::code);
        StructureEntry.Body body = code != null && StructureHeadings.hasOrganizations(plan) ? body(code) : null;
        StructureChair chair = StructureHeadings.hasChairs(plan) ? chair() : null;
        StructureNumbers numbers = StructureHeadings.hasHeadcounts(plan) ? numbers() : null;
        if (numbers != null && code != null && !StructureCodes.type(code).isPrimary()) {
            values.refuse(StructureField.MEMBERS, "organization.headcount.onlyPrimary");
        }
        return new StructureEntry(code, body, chair, numbers, values.notes());
    }

    /** Codes as people type them: {@code 22-14-3} is {@code 22-014-0003}. */
    static OrganizationCode code(String typed) {
        String[] parts = CODE_SPACES.matcher(typed.strip()).replaceAll("-").replaceAll("-+", "-").split("-");
        int[] digits = {2, 3, 4};
        if (parts.length > digits.length) {
            throw new Refusal("organization.code.malformed", typed);
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            code.append(i == 0 ? "" : "-").append("0".repeat(Math.max(0, digits[i] - parts[i].length()))).append(parts[i]);
        }
        return new OrganizationCode(code.toString());
    }

    private StructureEntry.@Nullable Body body(OrganizationCode code) {
        String full = values.text(StructureField.FULL_NAME);
        String brief = values.text(StructureField.SHORT_NAME);
        if (full == null && brief == null) {
            return null;
        }
        checkParent(code);
        OrganizationType type = type(code);
        String name = Objects.requireNonNull(full == null ? brief : full);
        String shown = Objects.requireNonNull(brief == null ? full : brief);
        String genitive = values.text(StructureField.GENITIVE_NAME);
        return new StructureEntry.Body(
                type,
                new OrganizationNames(name, shown, genitive == null ? shown : genitive),
                type == OrganizationType.LOCAL ? kind(name + " " + shown) : null,
                values.read(StructureField.INSTITUTION, typed -> StructureWords.institution(typed)
                        .orElseThrow(() -> new Refusal("exchange.structure.institution"))),
                values.text(StructureField.DISTRICT),
                municipalities(),
                new OrganizationContacts(
                        values.text(StructureField.ADDRESS), values.phone(StructureField.PHONE), values.text(StructureField.EMAIL)));
    }

    private OrganizationType type(OrganizationCode code) {
        OrganizationType told = StructureCodes.type(code);
        OrganizationType written = values.read(StructureField.TYPE, typed -> StructureWords.type(typed)
                .orElseThrow(() -> new Refusal("exchange.structure.type")));
        boolean agree = written == null || written == told || written.isPrimary() && told.isPrimary();
        if (!agree) {
            values.refuse(StructureField.TYPE, "exchange.structure.typeAgainstCode", code.value());
        }
        return written != null && agree ? written : told;
    }

    private LocalKind kind(String names) {
        String written = values.text(StructureField.TYPE);
        Optional<LocalKind> kind = written == null ? Optional.empty() : StructureWords.kind(written);
        return kind.or(() -> StructureWords.kind(names)).orElse(LocalKind.TERRITORIAL);
    }

    private void checkParent(OrganizationCode code) {
        OrganizationCode written = values.read(StructureField.PARENT, StructureReading::code);
        if (written != null && !Optional.of(written).equals(StructureCodes.parent(code))) {
            values.refuse(StructureField.PARENT, "exchange.structure.parentAgainstCode", code.value());
        }
    }

    private Set<String> municipalities() {
        String typed = values.text(StructureField.MUNICIPALITIES);
        return typed == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(LIST.split(typed)));
    }

    private @Nullable StructureChair chair() {
        OfficerName name = name();
        if (name == null) {
            return null;
        }
        LocalDate since = values.date(StructureField.SINCE);
        if (since != null && since.isAfter(today)) {
            values.refuse(StructureField.SINCE, "organization.mandate.since.future", RussianDates.text(today));
        }
        return new StructureChair(
                name,
                since == null ? today : since,
                values.text(StructureField.PROTOCOL),
                values.phone(StructureField.CHAIR_PHONE),
                values.text(StructureField.CHAIR_EMAIL));
    }

    private @Nullable OfficerName name() {
        if (values.has(StructureField.CHAIR_NAME)) {
            return officer(values.read(StructureField.CHAIR_NAME, cell -> FullName.split(cell, true)));
        }
        String last = values.text(StructureField.LAST_NAME);
        String first = values.text(StructureField.FIRST_NAME);
        if (last == null && first == null) {
            return null;
        }
        if (last == null || first == null) {
            return values.refuse(last == null ? StructureField.LAST_NAME : StructureField.FIRST_NAME, "exchange.row.oneWord");
        }
        String middle = values.text(StructureField.MIDDLE_NAME);
        return officer(values.read(StructureField.FIRST_NAME, cell -> FullName.of(last, cell, middle, true)));
    }

    private static @Nullable OfficerName officer(@Nullable PersonName name) {
        return name == null ? null : new OfficerName(name.last(), name.first(), name.middle());
    }

    private @Nullable StructureNumbers numbers() {
        if (values.isBlank(StructureField.MEMBERS)) {
            return null;
        }
        Integer members = values.count(StructureField.MEMBERS);
        Integer workers = values.count(StructureField.WORKERS);
        Integer students = values.count(StructureField.STUDENTS);
        LocalDate asOf = values.date(StructureField.AS_OF);
        if (asOf == null && !values.refused(StructureField.AS_OF)) {
            values.refuse(StructureField.AS_OF, "exchange.structure.noDate");
        } else if (asOf != null && asOf.isAfter(today)) {
            values.refuse(StructureField.AS_OF, "organization.headcount.asOf.future", RussianDates.text(today));
        }
        return members == null || asOf == null
                ? null
                : new StructureNumbers(asOf, workers == null ? 0 : workers, students == null ? 0 : students, members);
    }
}
