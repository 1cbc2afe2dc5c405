package org.unionregistry.exchange;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.spreadsheet.SheetRow;

/** The rows of files on their way: thousands at a time, so they are no aggregates. */
@Component
class ImportRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ImportRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void stage(ImportId batch, int sheet, List<SheetRow> rows) {
        template.batchUpdate(
                """
                insert into import_row (batch_id, sheet, row_number, cells, status, target_id)
                values (?, ?, ?, cast(? as jsonb), 'NEW', ?)
                """,
                rows,
                rows.size(),
                (PreparedStatement statement, SheetRow row) -> {
                    statement.setObject(1, batch.value());
                    statement.setInt(2, sheet);
                    statement.setInt(3, row.number());
                    statement.setString(4, Json.cells(row.cells()));
                    statement.setObject(5, Uuids.next());
                });
    }

    /** The first rows of a sheet, as they were read. */
    List<StagedRow> first(ImportId batch, int sheet, int most) {
        return select("sheet = :sheet and row_number > 0 order by row_number limit :most", batch)
                .param("sheet", sheet)
                .param("most", most)
                .query(ImportRows::read)
                .list();
    }

    /** The next rows that stand there, in the order of entering. */
    List<StagedRow> next(ImportId batch, RowStatus status, int most) {
        return select("status = :status order by rank, sheet, row_number limit :most", batch)
                .param("status", status.name())
                .param("most", most)
                .query(ImportRows::read)
                .list();
    }


    /** Forgets an earlier check; rows up to the headings are no data. How many there are below them. */
    int renew(ImportId batch, SheetPlan plan) {
        jdbc.sql(
                        """
                        update import_row set status = case when row_number > :heading then 'NEW' else 'SKIPPED' end,
                            problems = '[]', organization_id = null, match_key = null, rank = 0
                        where batch_id = :batch and sheet = :sheet and status <> 'DONE'
                        """)
                .param("heading", plan.headingRow())
                .param("batch", batch.value())
                .param("sheet", plan.sheet())
                .update();
        return jdbc.sql("select count(*) from import_row where batch_id = :batch and status = 'NEW'")
                .param("batch", batch.value())
                .query(Integer.class)
                .single();
    }

    void checked(ImportId batch, List<CheckedRow> rows) {
        jdbc.sql(
                        """
                        update import_row r set status = c.status, problems = cast(c.problems as jsonb), rank = c.rank,
                            organization_id = cast(nullif(c.organization, '') as uuid), match_key = nullif(c.key, '')
                        from unnest(:sheets, :numbers, :statuses, :problems, :ranks, :organizations, :keys)
                            as c (sheet, number, status, problems, rank, organization, key)
                        where r.batch_id = :batch and r.sheet = c.sheet and r.row_number = c.number
                        """)
                .param("batch", batch.value())
                .param("sheets", rows.stream().map(CheckedRow::sheet).toArray(Integer[]::new))
                .param("numbers", rows.stream().map(CheckedRow::number).toArray(Integer[]::new))
                .param("statuses", rows.stream().map(row -> row.status().name()).toArray(String[]::new))
                .param("problems", rows.stream().map(row -> Json.notes(row.notes())).toArray(String[]::new))
                .param("ranks", rows.stream().map(CheckedRow::rank).toArray(Integer[]::new))
                .param("organizations", rows.stream().map(row -> text(row.organization())).toArray(String[]::new))
                .param("keys", rows.stream().map(row -> row.matchKey() == null ? "" : row.matchKey()).toArray(String[]::new))
                .update();
    }

    /** In the register: what it said of a person is no longer needed here. */
    void done(ImportId batch, Collection<StagedRow> rows) {
        jdbc.sql(
                        """
                        update import_row r set status = 'DONE', cells = '[]', problems = '[]', match_key = null
                        from unnest(:sheets, :numbers) as c (sheet, number)
                        where r.batch_id = :batch and r.sheet = c.sheet and r.row_number = c.number
                        """)
                .param("batch", batch.value())
                .param("sheets", rows.stream().map(StagedRow::sheet).toArray(Integer[]::new))
                .param("numbers", rows.stream().map(StagedRow::number).toArray(Integer[]::new))
                .update();
    }

    void delete(ImportId batch) {
        jdbc.sql("delete from import_row where batch_id = :batch").param("batch", batch.value()).update();
    }

    /** How many rows stand where; headings and what was above them are not counted. */
    RowCounts counts(ImportId batch) {
        return jdbc.sql(
                        """
                        select count(*) as rows,
                               count(*) filter (where status = 'GOOD') as good,
                               count(*) filter (where status = 'BAD') as bad,
                               count(*) filter (where status = 'WAITING') as waiting,
                               count(*) filter (where status = 'SKIPPED') as skipped,
                               count(*) filter (where status = 'DONE') as done
                        from import_row where batch_id = :batch and not (status = 'SKIPPED' and problems = '[]')
                        """)
                .param("batch", batch.value())
                .query((row, number) -> new RowCounts(
                        row.getInt("rows"), row.getInt("good"), row.getInt("bad"),
                        row.getInt("waiting"), row.getInt("skipped"), row.getInt("done")))
                .single();
    }

    private JdbcClient.StatementSpec select(String condition, ImportId batch) {
        return jdbc.sql("select sheet, row_number, target_id, organization_id, cells from import_row where batch_id = :batch and "
                        + condition)
                .param("batch", batch.value());
    }

    private static StagedRow read(ResultSet row, int number) throws SQLException {
        return new StagedRow(
                row.getInt("sheet"),
                row.getInt("row_number"),
                row.getObject("target_id", UUID.class),
                row.getObject("organization_id", UUID.class),
                Json.cells(row.getString("cells")));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
