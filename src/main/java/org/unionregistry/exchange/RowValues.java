package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.PhoneNumber;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.spreadsheet.SheetCell;

/** The values of a row by what their columns mean; whatever cannot be read becomes a note at its column. */
final class RowValues {
    private static final Pattern NOTHING = Pattern.compile("(?iu)\\p{Pd}+|нет|нет данных|no");

    private final SheetPlan plan;
    private final StagedRow row;
    private final List<RowNote> notes = new ArrayList<>();

    RowValues(SheetPlan plan, StagedRow row) {
        this.plan = plan;
        this.row = row;
    }

    /** In the order of the columns; what concerns the whole row comes last. */
    List<RowNote> notes() {
        return notes.stream()
                .sorted(Comparator.comparing(RowNote::column, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    void add(RowNote note) {
        notes.add(note);
    }

    boolean has(Enum<?> field) {
        return plan.column(field) >= 0;
    }

    boolean isBlank(Enum<?> field) {
        return cell(field) == null;
    }

    /** The text of a cell; a formula or an error of Excel is a problem, its value is not taken. */
    @Nullable String text(Enum<?> field) {
        SheetCell cell = cell(field);
        if (cell == null) {
            return null;
        }
        return switch (cell.kind()) {
            case FORMULA -> refuse(field, "exchange.row.formula");
            case ERROR -> refuse(field, "exchange.row.error", cell.text());
            case DATE -> RussianDates.text(LocalDate.parse(cell.text()));
            case TEXT, NUMBER -> cell.text();
        };
    }

    @Nullable LocalDate date(Enum<?> field) {
        SheetCell cell = cell(field);
        if (cell != null && cell.kind() == SheetCell.Kind.DATE) {
            return LocalDate.parse(cell.text());
        }
        return read(field, RussianDates::parse);
    }

    @Nullable String phone(Enum<?> field) {
        return read(field, typed -> PhoneNumber.parse(typed).value());
    }

    /** A whole number of people, also written as {@code 1 234} or {@code 25 чел.}. */
    @Nullable Integer count(Enum<?> field) {
        return read(field, typed -> {
            String digits = typed.replaceAll("[\\s\\p{Z}]|чел\\.?$|\\.0+$", "");
            if (!digits.matches("\\d{1,6}")) {
                throw new Refusal("exchange.row.count");
            }
            return Integer.valueOf(digits);
        });
    }

    /** What the reader makes of the text, none when there is none or it refuses. */
    <T> @Nullable T read(Enum<?> field, Function<String, T> reader) {
        String typed = text(field);
        if (typed == null) {
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (Refusal refusal) {
            return refuse(field, refusal.key(), refusal.arguments());
        }
    }

    /** Notes a problem at the column of a field; at the whole row when there is no such column. */
    <T> @Nullable T refuse(Enum<?> field, String key, Object... arguments) {
        int column = plan.column(field);
        notes.add(RowNote.problem(column < 0 ? null : column, key, arguments));
        return null;
    }

    /** A dash or the word "no" is how people leave a cell empty. */
    private @Nullable SheetCell cell(Enum<?> field) {
        SheetCell cell = row.cell(plan.column(field));
        return cell == null || NOTHING.matcher(cell.text()).matches() ? null : cell;
    }

    boolean refused(Enum<?> field) {
        int column = plan.column(field);
        return column >= 0 && notes.stream().anyMatch(note -> note.column() != null && note.column() == column);
    }
}
