package org.unionregistry.exchange;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Carries out what people decide about rows in question. Until the row is in the register they may think again. */
@Component
class ImportDecisions {
    private final JdbcClient jdbc;
    private final FileTwins twins;

    ImportDecisions(JdbcClient jdbc, FileTwins twins) {
        this.jdbc = jdbc;
        this.twins = twins;
    }

    void decide(ImportId batch, int sheet, int row, Decision decision) {
        if (!state(batch, sheet, row).inQuestion()) {
            throw new Refusal("exchange.decision.notInQuestion");
        }
        jdbc.sql("update import_row set status = :status where batch_id = :batch and sheet = :sheet and row_number = :row")
                .param("status", decision == Decision.ENTER ? RowStatus.GOOD.name() : RowStatus.SKIPPED.name())
                .param("batch", batch.value())
                .param("sheet", sheet)
                .param("row", row)
                .update();
        if (decision == Decision.ENTER) {
            twins.leaveOthersOut(batch, row);
        } else {
            twins.settleLast(batch, row);
        }
    }

    void enterFirstOfTwins(ImportId batch) {
        twins.enterFirst(batch);
    }

    private State state(ImportId batch, int sheet, int row) {
        return jdbc.sql("select status, problems from import_row where batch_id = :batch and sheet = :sheet and row_number = :row")
                .param("batch", batch.value())
                .param("sheet", sheet)
                .param("row", row)
                .query((found, number) ->
                        new State(RowStatus.valueOf(found.getString("status")), Json.notes(found.getString("problems"))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Where a row stands and what was said about it. */
    private record State(RowStatus status, List<RowNote> notes) {
        boolean inQuestion() {
            return status != RowStatus.DONE && RowNote.statusFor(notes) == RowStatus.WAITING;
        }
    }
}
