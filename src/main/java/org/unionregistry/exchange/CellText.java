package org.unionregistry.exchange;

import java.time.LocalDate;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.spreadsheet.SheetCell;

/** A cell as people saw it in the file. */
final class CellText {
    private CellText() {}

    static String of(SheetCell cell) {
        return switch (cell.kind()) {
            case DATE -> RussianDates.text(LocalDate.parse(cell.text()));
            case FORMULA -> "=" + cell.text();
            case TEXT, NUMBER, ERROR -> cell.text();
        };
    }
}
