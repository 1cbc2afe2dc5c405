package org.unionregistry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.spreadsheet.ColumnLetters;
import org.unionregistry.shared.spreadsheet.SheetCell;

/**
 * A checked row as a person sees it.
 *
 * @param title whom or what the row speaks of
 * @param details a few more of its values
 * @param inQuestion somebody may decide about it
 */
public record ReviewRow(
        int sheet,
        String sheetName,
        int number,
        RowStatus status,
        String title,
        String details,
        @Nullable String organization,
        List<Remark> remarks,
        boolean inQuestion) {
    private static final Set<String> NAMING =
            Set.of("CODE", "SHORT_NAME", "FULL_NAME", "LAST_NAME", "FIRST_NAME", "MIDDLE_NAME");
    private static final int DETAILS = 4;

    static ReviewRow of(ReviewedRows.Row row, ImportPlan whole) {
        SheetPlan plan = whole.sheet(row.sheet());
        return new ReviewRow(
                row.sheet(),
                plan.name(),
                row.number(),
                row.status(),
                values(row, plan, true).collect(Collectors.joining(" ")),
                values(row, plan, false).limit(DETAILS).collect(Collectors.joining(" · ")),
                row.organization(),
                row.notes().stream().map(note -> remark(row, plan, note)).toList(),
                row.status() != RowStatus.DONE && RowNote.statusFor(row.notes()) == RowStatus.WAITING);
    }

    private static Stream<String> values(ReviewedRows.Row row, SheetPlan plan, boolean naming) {
        List<@Nullable String> values = new ArrayList<>();
        for (int column = 0; column < plan.fields().size(); column++) {
            String field = plan.fields().get(column);
            if (!field.isEmpty() && NAMING.contains(field) == naming) {
                SheetCell cell = row.cell(column);
                values.add(cell == null ? null : CellText.of(cell));
            }
        }
        return values.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Remark remark(ReviewedRows.Row row, SheetPlan plan, RowNote note) {
        Integer column = note.column();
        if (column == null) {
            return new Remark(null, null, null, Words.of(note));
        }
        SheetCell cell = row.cell(column);
        return new Remark(
                ColumnLetters.of(column), plan.heading(column), cell == null ? null : CellText.of(cell), Words.of(note));
    }

    /**
     * What was said about the row.
     *
     * @param letters the column as Excel names it, none for the whole row
     * @param value what stands there
     */
    public record Remark(@Nullable String letters, @Nullable String heading, @Nullable String value, Words words) {}
}
