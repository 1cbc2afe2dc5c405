package org.unionregistry.exchange;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.unionregistry.shared.spreadsheet.SheetCell;

/** Tells rows of a list that speak of nobody: totals, numbers of columns, running numbers without a name. */
final class NoPerson {
    private static final Pattern TOTAL = Pattern.compile("(?iu)(итого|всего|председатель|подпись|m\\.?п\\.?|total)([\\s:.].*|$)");

    private NoPerson() {}

    static boolean is(StagedRow row, SheetPlan plan) {
        List<SheetCell> filled = row.cells().stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        if (filled.isEmpty() || TOTAL.matcher(filled.get(0).text()).matches() || numbersOfColumns(row, plan, filled)) {
            return true;
        }
        return List.of(MemberField.FULL_NAME, MemberField.LAST_NAME, MemberField.FIRST_NAME, MemberField.BIRTH_DATE)
                .stream()
                .allMatch(field -> row.cell(plan.column(field)) == null);
    }

    /** 1, 2, 3 and so on below the headings, as forms number their columns. */
    private static boolean numbersOfColumns(StagedRow row, SheetPlan plan, List<SheetCell> filled) {
        if (plan.headingRow() == 0 || row.number() > plan.headingRow() + 2 || filled.size() < 3) {
            return false;
        }
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i).text().equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
