package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;

/**
 * How a file is read, as a person has confirmed it.
 *
 * @param category of those whose row names none
 * @param joinedOn day of joining of those whose row names none
 * @param tidyNames whether ИВАНОВ and иванов become Иванов
 * @param otherSheets sheets that are not read, named so that nobody misses them later
 */
record ImportPlan(
        List<SheetPlan> sheets,
        @Nullable MemberCategory category,
        @Nullable LocalDate joinedOn,
        boolean tidyNames,
        List<String> otherSheets) {
    static final ImportPlan NONE = new ImportPlan(List.of(), null, null, true, List.of());

    static ImportPlan of(List<SheetPlan> sheets, List<String> otherSheets) {
        return new ImportPlan(sheets, MemberCategory.WORKER, null, true, otherSheets);
    }

    SheetPlan first() {
        return sheets.get(0);
    }

    SheetPlan sheet(int number) {
        return sheets.stream().filter(plan -> plan.sheet() == number).findFirst().orElseThrow();
    }
}
