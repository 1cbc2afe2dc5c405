package org.unionregistry.progress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the evenings that are over: soon after midnight, and after a start those that passed while nothing ran. */
@Component
class SnapshotJob {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotJob.class);

    private final Snapshots snapshots;

    SnapshotJob(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Scheduled(cron = "${registry.progress.snapshot-cron:0 3 0 * * *}", zone = "${registry.time-zone}")
    @Scheduled(
            initialDelayString = "${registry.progress.snapshot-delay:PT15S}",
            fixedDelayString = "${registry.progress.snapshot-interval:PT1H}")
    void run() {
        long start = System.nanoTime();
        int rounds = 1;
        while (snapshots.keepSome()) {
            rounds++;
        }
        if (rounds > 1) {
            LOG.info("Kept the evenings that were missing in {} s", (System.nanoTime() - start) / 1_000_000_000);
        }
    }
}
