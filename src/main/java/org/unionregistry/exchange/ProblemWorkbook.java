package org.unionregistry.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.spreadsheet.Column;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetWriter;

/**
 * The same file back, without what is in the register already, with a first column that says what to mend. Mended, it
 * is sent again: the columns are recognised, and so is everybody who has been entered meanwhile.
 */
@Component
public class ProblemWorkbook {
    private static final int PAGE = 500;
    private static final String REST = "r.status <> 'DONE' and not (r.status = 'SKIPPED' and r.problems = '[]')";

    private final ImportReview review;
    private final ReviewedRows rows;
    private final MessageSource messages;

    ProblemWorkbook(ImportReview review, ReviewedRows rows, MessageSource messages) {
        this.review = review;
        this.rows = rows;
        this.messages = messages;
    }

    public void write(BatchRow batch, Subtree subtree, OutputStream out, Locale language) throws IOException {
        ImportPlan plan = review.export(batch, subtree);
        try (SheetWriter writer = new SheetWriter(out)) {
            for (SheetPlan sheet : plan.sheets()) {
                String name = sheet.name().isEmpty() ? say("exchange.problems.sheet", List.of(), language) : sheet.name();
                writer.sheet(name, columns(sheet, language), new Rest(batch.id(), sheet.sheet()));
            }
        }
    }

    private List<Column<ReviewedRows.Row>> columns(SheetPlan sheet, Locale language) {
        List<Column<ReviewedRows.Row>> columns = new ArrayList<>();
        columns.add(Column.text(say("exchange.problems.column", List.of(), language), 50, row -> problems(row, sheet, language)));
        for (int at = 0; at < sheet.fields().size(); at++) {
            int column = at;
            String field = sheet.fields().get(at);
            boolean date = field.endsWith("_DATE") || field.endsWith("_ON");
            columns.add(new Column<>(
                    sheet.heading(at), date ? Column.Kind.DATE : Column.Kind.TEXT, row -> date ? day(row.cell(column)) : text(row.cell(column)), 18));
        }
        return columns;
    }

    private @Nullable String problems(ReviewedRows.Row row, SheetPlan sheet, Locale language) {
        if (row.notes().isEmpty()) {
            return null;
        }
        return row.notes().stream()
                .map(note -> note.column() == null
                        ? say(note.key(), note.arguments(), language)
                        : sheet.heading(note.column()) + ": " + say(note.key(), note.arguments(), language))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Object day(@Nullable SheetCell cell) {
        return cell != null && cell.kind() == SheetCell.Kind.DATE ? LocalDate.parse(cell.text()) : text(cell);
    }

    /** The value of a formula was never taken, so its cell comes back empty. */
    private static @Nullable String text(@Nullable SheetCell cell) {
        return cell == null || cell.kind() == SheetCell.Kind.FORMULA ? null : CellText.of(cell);
    }

    private String say(String key, List<String> arguments, Locale language) {
        return String.valueOf(messages.getMessage(key, arguments.toArray(), key, language));
    }

    /** The rows of a sheet, read a page at a time. */
    private final class Rest implements Iterator<ReviewedRows.Row> {
        private final ImportId batch;
        private final int sheet;
        private final Deque<ReviewedRows.Row> page = new ArrayDeque<>();
        private int last;

        Rest(ImportId batch, int sheet) {
            this.batch = batch;
            this.sheet = sheet;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                rows.after(batch, REST + " and r.sheet = " + sheet, sheet, last, PAGE).forEach(page::add);
            }
            return !page.isEmpty();
        }

        @Override
        public ReviewedRows.Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ReviewedRows.Row row = page.remove();
            last = row.number();
            return row;
        }
    }
}
