package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionregistry.shared.ActingFor;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Refusal;

/** Works on imports step by step, each step one transaction: killed anywhere, the next one goes on where it stood. */
@Component
class ImportWork {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final TransactionTemplate transaction;
    private final ImportQueue queue;
    private final ImportBatches batches;
    private final List<Stage> stages;
    private final ImportFailure failure;
    private final Clock clock;

    ImportWork(
            TransactionTemplate transaction, ImportQueue queue, ImportBatches batches, List<Stage> stages,
            ImportFailure failure, Clock clock) {
        this.transaction = transaction;
        this.queue = queue;
        this.batches = batches;
        this.stages = stages;
        this.failure = failure;
        this.clock = clock;
    }

    /** Does one step of one import; false when there is nothing to do, or nothing can be done now. */
    boolean step() {
        AtomicReference<@Nullable ImportId> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> step(taken)));
        } catch (Refusal refusal) {
            return failure.refused(taken.get(), refusal);
        } catch (RuntimeException unexpected) {
            if (Outage.is(unexpected)) {
                LOG.warn("The work on imports waits for the database: {}", unexpected.getMessage());
                return false;
            }
            LOG.error("The work on import {} broke off", taken.get(), unexpected);
            return failure.brokeOff(taken.get());
        }
    }

    private boolean step(AtomicReference<@Nullable ImportId> taken) {
        Optional<ImportId> next = queue.take();
        next.ifPresent(id -> {
            taken.set(id);
            ImportBatch batch = batches.findById(id).orElseThrow();
            ActingFor.run(actor(batch), () -> stage(batch).step(batch, Instant.now(clock)));
        });
        return next.isPresent();
    }

    private Stage stage(ImportBatch batch) {
        return stages.stream().filter(one -> one.isFor(batch)).findFirst().orElseThrow();
    }

    static @Nullable Actor actor(ImportBatch batch) {
        ActingAs acting = batch.acting();
        return acting == null ? null : acting.actor();
    }
}
