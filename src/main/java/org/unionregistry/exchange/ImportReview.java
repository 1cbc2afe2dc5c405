package org.unionregistry.exchange;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;

/** Shows the rows of an import to whoever decides about them, and leaves a trace of that. */
@Service
@Transactional
public class ImportReview {
    private final JdbcClient jdbc;
    private final ReviewedRows rows;
    private final ApplicationEventPublisher events;

    ImportReview(JdbcClient jdbc, ReviewedRows rows, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.events = events;
    }

    /** Rows after the given place, in the order of the file. */
    public List<ReviewRow> rows(BatchRow batch, ReviewFilter filter, int sheet, int row, int most, Subtree subtree) {
        ImportPlan plan = plan(batch.id(), subtree);
        List<ReviewRow> page = rows.after(batch.id(), filter.condition(), sheet, row, most).stream()
                .map(one -> ReviewRow.of(one, plan))
                .toList();
        trace("import.read", batch, Map.of("rows", page.size()));
        return page;
    }

    /** Sheets of the file that are not read. */
    public List<String> otherSheets(BatchRow batch, Subtree subtree) {
        return plan(batch.id(), subtree).otherSheets();
    }

    /** Columns of a structure nobody understands, each with its sheet: fixed headings are not chosen by hand. */
    public List<String> unreadColumns(BatchRow batch, Subtree subtree) {
        return batch.kind() == ImportKind.MEMBERS
                ? List.of()
                : plan(batch.id(), subtree).sheets().stream().flatMap(SheetPlan::unread).toList();
    }

    /** Organisations the list names and nobody knows, with the number of their rows, the most first. */
    public List<Unknown> unknownOrganizations(BatchRow batch, Subtree subtree) {
        ImportPlan plan = plan(batch.id(), subtree);
        int column = plan.sheets().isEmpty() ? -1 : plan.first().column(MemberField.ORGANIZATION);
        return jdbc.sql(
                        """
                        select cells ->> :column as name, count(*) as rows from import_row
                        where batch_id = :id and status = 'BAD' and problems @> '[{"key": "exchange.row.unknownOrganization"}]'
                        group by 1 order by 2 desc, 1 limit 20
                        """)
                .param("column", Math.max(0, column))
                .param("id", batch.id().value())
                .query((row, number) -> new Unknown(row.getString("name"), row.getInt("rows")))
                .list();
    }

    /** The plan of an import whose rows are about to leave as a file; the trace is there before the first row. */
    ImportPlan export(BatchRow batch, Subtree subtree) {
        trace("import.export", batch, Map.of());
        return plan(batch.id(), subtree);
    }

    ImportPlan plan(ImportId id, Subtree subtree) {
        return jdbc.sql("select b.plan from import_batch b where b.id = :id and " + subtree.people("b"))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(String.class)
                .optional()
                .map(Json::plan)
                .orElseThrow(NotFound::new);
    }

    private void trace(String action, BatchRow batch, Map<String, Object> detail) {
        events.publishEvent(new AuditedEvent(
                action, "import", batch.id().value(), batch.organization().value(), null, null, detail));
    }

    /** A name no organisation has. */
    public record Unknown(String name, int rows) {}
}
