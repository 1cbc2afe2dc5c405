package org.unionregistry.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetRow;

/**
 * Where a sheet of the bookkeeping keeps the names. Of all other columns nothing is read.
 *
 * @param headingRow number of the row of headings, 0 where there is none
 * @param name column of the surname or of the whole name
 * @param first column of the first name, -1 where the whole name stands in one cell
 * @param middle column of the patronymic, or -1
 */
record PayerColumns(int headingRow, int name, int first, int middle) {
    private static final Pattern WHOLE = Pattern.compile(
            "фио|ф и о|фамилия имя.*|фамилия и имя.*|фамилия и инициалы|фамилия инициалы|сотрудник|работник|физическое лицо|фио .*|ф и о .*"
                    + "|плательщик|член профсоюза|сотрудник .*|работник .*");
    private static final Pattern LAST = Pattern.compile("фамилия");
    private static final Pattern FIRST = Pattern.compile("имя|и");
    private static final Pattern MIDDLE = Pattern.compile("отчество|о|отчество при наличии");

    /** By the headings; without any, the column in which most cells are names. */
    static Optional<PayerColumns> in(List<SheetRow> sample) {
        for (SheetRow row : sample) {
            PayerColumns found = headings(row);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(guessed(sample));
    }

    private static @Nullable PayerColumns headings(SheetRow row) {
        int last = column(row, LAST);
        int first = column(row, FIRST);
        if (last >= 0 && first >= 0) {
            return new PayerColumns(row.number(), last, first, column(row, MIDDLE));
        }
        int whole = column(row, WHOLE);
        int name = whole >= 0 ? whole : last;
        return name < 0 ? null : new PayerColumns(row.number(), name, -1, -1);
    }

    private static int column(SheetRow row, Pattern heading) {
        for (int column = 0; column < row.cells().size(); column++) {
            SheetCell cell = row.cell(column);
            if (cell != null && cell.kind() == SheetCell.Kind.TEXT && heading.matcher(Headings.fold(cell.text())).matches()) {
                return column;
            }
        }
        return -1;
    }

    private static @Nullable PayerColumns guessed(List<SheetRow> sample) {
        int best = -1;
        long most = 0;
        int columns = sample.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            int here = column;
            long names = sample.stream().filter(row -> isName(row.cell(here))).count();
            if (names > most) {
                most = names;
                best = column;
            }
        }
        return best < 0 ? null : new PayerColumns(0, best, -1, -1);
    }

    private static boolean isName(@Nullable SheetCell cell) {
        return cell != null && cell.kind() == SheetCell.Kind.TEXT && PayerNames.read(cell.text()).isPresent();
    }
}
