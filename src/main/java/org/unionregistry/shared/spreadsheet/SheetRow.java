package org.unionregistry.shared.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds anything.
 *
 * @param number as the person sees it in Excel, from 1
 * @param cells from column A up to the last one that holds anything; null for an empty cell
 */
public record SheetRow(int number, List<@Nullable SheetCell> cells) {

    public @Nullable SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
