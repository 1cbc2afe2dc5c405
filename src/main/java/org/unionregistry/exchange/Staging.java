package org.unionregistry.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.spreadsheet.SheetReader;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** Writes the rows of a sheet to the database while they are read. */
@Component
class Staging {
    private static final int WRITTEN_AT_ONCE = 500;
    private final ImportRows rows;

    Staging(ImportRows rows) {
        this.rows = rows;
    }

    /** The number of rows below the headings. */
    int stage(ImportBatch batch, SheetReader reader, int sheet, int headingRow) throws IOException {
        List<SheetRow> waiting = new ArrayList<>();
        int[] data = {0};
        reader.read(sheet, row -> {
            waiting.add(row);
            data[0] += row.number() > headingRow ? 1 : 0;
            if (waiting.size() == WRITTEN_AT_ONCE) {
                rows.stage(batch.id(), sheet, waiting);
                waiting.clear();
            }
            return true;
        });
        rows.stage(batch.id(), sheet, waiting);
        return data[0];
    }

    /** Headings and titles above them are no data. */
    void skipHeadings(ImportId batch, SheetPlan plan) {
        rows.renew(batch, plan);
    }
}
