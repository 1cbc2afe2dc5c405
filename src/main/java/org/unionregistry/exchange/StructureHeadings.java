package org.unionregistry.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** Recognises the sheets of a structure: by a column of codes and at least one of names, chairs or numbers. */
final class StructureHeadings {
    private StructureHeadings() {}

    /** How the sheet is read, none when it holds nothing of a structure. */
    static Optional<SheetPlan> plan(SheetSample sample) {
        for (SheetRow row : sample.rows()) {
            List<String> texts = sample.texts(row);
            List<String> fields = fields(texts);
            SheetPlan plan = new SheetPlan(sample.sheet(), sample.name(), row.number(), texts, fields);
            if (plan.column(StructureField.CODE) >= 0
                    && (hasOrganizations(plan) || hasChairs(plan) || hasHeadcounts(plan))) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    static boolean hasOrganizations(SheetPlan plan) {
        return plan.column(StructureField.FULL_NAME) >= 0 || plan.column(StructureField.SHORT_NAME) >= 0;
    }

    static boolean hasChairs(SheetPlan plan) {
        return plan.column(StructureField.CHAIR_NAME) >= 0
                || plan.column(StructureField.LAST_NAME) >= 0 && plan.column(StructureField.FIRST_NAME) >= 0;
    }

    static boolean hasHeadcounts(SheetPlan plan) {
        return plan.column(StructureField.MEMBERS) >= 0;
    }

    private static List<String> fields(List<String> headings) {
        Set<StructureField> taken = EnumSet.noneOf(StructureField.class);
        List<String> fields = new ArrayList<>();
        for (String heading : headings) {
            StructureField field = field(heading);
            fields.add(field != null && field.isData() && taken.add(field) ? field.name() : "");
        }
        return ofChairs(fields);
    }

    /** Beside chairs alone a phone is the chair's, and a date is that of the election. */
    private static List<String> ofChairs(List<String> fields) {
        boolean organizations = fields.contains(StructureField.FULL_NAME.name()) || fields.contains(StructureField.SHORT_NAME.name());
        if (!organizations) {
            Collections.replaceAll(fields, StructureField.PHONE.name(), StructureField.CHAIR_PHONE.name());
            Collections.replaceAll(fields, StructureField.EMAIL.name(), StructureField.CHAIR_EMAIL.name());
            if (!fields.contains(StructureField.MEMBERS.name()) && !fields.contains(StructureField.SINCE.name())) {
                Collections.replaceAll(fields, StructureField.AS_OF.name(), StructureField.SINCE.name());
            }
        }
        return fields;
    }

    private static @Nullable StructureField field(String heading) {
        String folded = Headings.fold(heading);
        for (StructureField field : StructureField.values()) {
            if (!folded.isEmpty() && field.fits(folded)) {
                return field;
            }
        }
        return null;
    }
}
