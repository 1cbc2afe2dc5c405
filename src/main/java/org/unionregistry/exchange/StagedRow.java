package org.unionregistry.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.spreadsheet.SheetCell;

/**
 * A row of a file while it is checked and entered.
 *
 * @param target the id of what it will become, chosen when it was read, so that entering it twice enters it once
 * @param organization the primary it belongs to, once the check has found it
 */
record StagedRow(
        int sheet, int number, UUID target, @Nullable UUID organization, List<@Nullable SheetCell> cells) {

    @Nullable SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : null;
    }
}
