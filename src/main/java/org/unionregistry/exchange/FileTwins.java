package org.unionregistry.exchange;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rows of one file that speak of one person, and says of each which the others are. */
@Component
class FileTwins {
    private static final int MOST_NAMED = 5;
    private static final String IN_FILE = "exchange.twin.inFile";

    private final JdbcClient jdbc;

    FileTwins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of a group wait: which of them is right only a person knows. Those left out anyway are no twins. */
    void ask(ImportId batch) {
        mark(batch, RowNote.question(IN_FILE), RowStatus.WAITING);
    }

    /** All rows of a group are wrong: only one of them can be meant. */
    void refuse(ImportId batch, String key) {
        mark(batch, RowNote.problem(null, key), RowStatus.BAD);
    }

    private void mark(ImportId batch, RowNote note, RowStatus status) {
        jdbc.sql(
                        """
                        with candidate as (
                            select sheet, row_number, match_key from import_row
                            where batch_id = :batch and match_key is not null and status in ('GOOD', 'WAITING', 'BAD')
                        ), twin as (
                            select c.sheet, c.row_number, (
                                select string_agg(cast(o.row_number as text), ', ' order by o.row_number)
                                from (select row_number from candidate where match_key = c.match_key
                                      and (sheet, row_number) <> (c.sheet, c.row_number) order by row_number limit :named) o) as others
                            from candidate c
                            where c.match_key in (select match_key from candidate group by match_key having count(*) > 1)
                        )
                        update import_row r
                        set status = case r.status when 'BAD' then 'BAD' else :status end,
                            problems = r.problems || jsonb_build_array(jsonb_build_object('weight', :weight, 'column', null,
                                'key', :key, 'arguments', jsonb_build_array(twin.others)))
                        from twin
                        where r.batch_id = :batch and r.sheet = twin.sheet and r.row_number = twin.row_number
                        """)
                .param("batch", batch.value())
                .param("named", MOST_NAMED)
                .param("status", status.name())
                .param("weight", note.weight().name())
                .param("key", note.key())
                .update();
    }

    /** The row is the one to enter: those of its group nobody has decided about are left out. */
    void leaveOthersOut(ImportId batch, int row) {
        jdbc.sql(
                        """
                        update import_row r set status = 'SKIPPED'
                        from import_row chosen
                        where chosen.batch_id = :batch and chosen.row_number = :row
                          and r.batch_id = :batch and r.match_key = chosen.match_key and r.row_number <> chosen.row_number
                          and r.status = 'WAITING'
                        """)
                .param("batch", batch.value())
                .param("row", row)
                .update();
    }

    /** The row is left out; when one is left in its group and nothing else is in question, it is the one to enter. */
    void settleLast(ImportId batch, int row) {
        List<Integer> waiting = jdbc.sql(
                        """
                        select r.row_number from import_row r join import_row left_out
                          on left_out.batch_id = :batch and left_out.row_number = :row and r.match_key = left_out.match_key
                        where r.batch_id = :batch and r.row_number <> :row and r.status in ('GOOD', 'WAITING', 'BAD')
                        """)
                .param("batch", batch.value())
                .param("row", row)
                .query(Integer.class)
                .list();
        if (waiting.size() == 1) {
            jdbc.sql(
                            """
                            update import_row set status = 'GOOD'
                            where batch_id = :batch and row_number = :row and status = 'WAITING' and jsonb_array_length(problems) = 1
                            """)
                    .param("batch", batch.value())
                    .param("row", waiting.get(0))
                    .update();
        }
    }

    /** Of every group of twins in the file the first row is entered, unless there is another question about it. */
    void enterFirst(ImportId batch) {
        jdbc.sql(
                        """
                        with grouped as (
                            select row_number, row_number() over (partition by match_key order by row_number) as place
                            from import_row
                            where batch_id = :batch and match_key is not null and status = 'WAITING'
                              and problems @> '[{"key": "exchange.twin.inFile"}]'
                        )
                        update import_row r
                        set status = case when g.place > 1 then 'SKIPPED' when jsonb_array_length(r.problems) = 1 then 'GOOD' else r.status end
                        from grouped g
                        where r.batch_id = :batch and r.row_number = g.row_number
                        """)
                .param("batch", batch.value())
                .update();
    }
}
