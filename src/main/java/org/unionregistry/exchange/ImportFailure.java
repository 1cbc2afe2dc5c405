package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.shared.ActingFor;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** What follows when a step of an import was refused: the file is, or the one row that is to blame. */
@Component
class ImportFailure {
    private final TransactionTemplate transaction;
    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportFiles files;
    private final Entering entering;
    private final Clock clock;

    ImportFailure(
            TransactionTemplate transaction, ImportBatches batches, ImportRows rows, ImportFiles files,
            Entering entering, Clock clock) {
        this.transaction = transaction;
        this.batches = batches;
        this.rows = rows;
        this.files = files;
        this.entering = entering;
        this.clock = clock;
    }

    /** A rule said no. While rows are entered it means one of them: each of the commit is tried on its own. */
    boolean refused(@Nullable ImportId id, Refusal refusal) {
        if (id == null) {
            return false;
        }
        List<StagedRow> refusedTogether = transaction.execute(status -> {
            ImportBatch batch = batches.lock(id).orElseThrow();
            if (batch.status() == ImportStatus.APPLYING) {
                return entering.next(batch);
            }
            fail(batch, RowNote.problem(null, refusal));
            return List.of();
        });
        refusedTogether.forEach(row -> enterAlone(id, row));
        return true;
    }

    /** Something nobody foresaw. What is in the register stays, the rest can be entered again. */
    boolean brokeOff(@Nullable ImportId id) {
        if (id != null) {
            transaction.executeWithoutResult(status ->
                    fail(batches.lock(id).orElseThrow(), RowNote.problem(null, "exchange.failed.brokeOff")));
        }
        return id != null;
    }

    private void fail(ImportBatch batch, RowNote words) {
        batch.fail(words, rows.counts(batch.id()));
        files.drop(batch.id());
    }

    private void enterAlone(ImportId id, StagedRow row) {
        try {
            transaction.executeWithoutResult(status -> {
                ImportBatch batch = batches.lock(id).orElseThrow();
                ActingFor.run(ImportWork.actor(batch), () -> entering.enter(batch, List.of(row), Instant.now(clock)));
            });
        } catch (Refusal refusal) {
            mark(id, row, RowNote.problem(null, refusal));
        } catch (NotFound | DataIntegrityViolationException changed) {
            mark(id, row, RowNote.problem(null, "exchange.row.changed"));
        }
    }

    private void mark(ImportId id, StagedRow row, RowNote note) {
        transaction.executeWithoutResult(status -> {
            rows.checked(id, List.of(new CheckedRow(row.sheet(), row.number(), List.of(note), row.organization(), null, 0)));
            batches.lock(id).orElseThrow().handled(1, Instant.now(clock));
        });
    }
}
