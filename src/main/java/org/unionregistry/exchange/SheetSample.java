package org.unionregistry.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.spreadsheet.SheetCell;
import org.unionregistry.shared.spreadsheet.SheetReader;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** The first rows of a sheet, by which it is told what it holds. */
record SheetSample(int sheet, String name, List<SheetRow> rows) {
    private static final int MOST_SHEETS = 20;
    private static final Pattern NOT_DATA = Pattern.compile("(?iu)(пример|образец|инструкц|как заполн|справочник|списки|example|instruction|how to).*");

    /** The sheets that may hold data; our own examples and instructions, and empty sheets, do not. */
    static List<SheetSample> of(SheetReader reader, int most) throws IOException {
        List<SheetSample> samples = new ArrayList<>();
        List<String> names = reader.sheets();
        for (int sheet = 0; sheet < Math.min(MOST_SHEETS, names.size()); sheet++) {
            List<SheetRow> rows = new ArrayList<>();
            if (!NOT_DATA.matcher(names.get(sheet)).matches()) {
                reader.read(sheet, row -> rows.add(row) && rows.size() < most);
            }
            if (!rows.isEmpty()) {
                samples.add(new SheetSample(sheet, names.get(sheet), rows));
            }
        }
        return samples;
    }

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** The texts of a row, one for each column of the sample. */
    List<String> texts(@Nullable SheetRow row) {
        return IntStream.range(0, columns())
                .mapToObj(column -> {
                    SheetCell cell = row == null ? null : row.cell(column);
                    return cell == null ? "" : cell.text();
                })
                .toList();
    }
}
