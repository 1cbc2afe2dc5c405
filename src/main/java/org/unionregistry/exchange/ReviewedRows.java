package org.unionregistry.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.spreadsheet.SheetCell;

/** Reads rows with what was said about them, in the order of the file, a page at a time. */
@Component
class ReviewedRows {
    private final JdbcClient jdbc;

    ReviewedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> after(ImportId batch, String condition, int sheet, int row, int most) {
        return jdbc.sql(
                        """
                        select r.sheet, r.row_number, r.status, r.cells, r.problems, o.short_name
                        from import_row r left join organization o on o.id = r.organization_id
                        where r.batch_id = :id and %s and (r.sheet, r.row_number) > (:sheet, :row)
                        order by r.sheet, r.row_number limit :most
                        """
                                .formatted(condition))
                .param("id", batch.value())
                .param("sheet", sheet)
                .param("row", row)
                .param("most", most)
                .query((found, number) -> new Row(
                        found.getInt("sheet"),
                        found.getInt("row_number"),
                        RowStatus.valueOf(found.getString("status")),
                        Json.cells(found.getString("cells")),
                        Json.notes(found.getString("problems")),
                        found.getString("short_name")))
                .list();
    }

    /** A row, what was said about it and the organisation it was found to belong to. */
    record Row(
            int sheet,
            int number,
            RowStatus status,
            List<@Nullable SheetCell> cells,
            List<RowNote> notes,
            @Nullable String organization) {

        @Nullable SheetCell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : null;
        }
    }
}
