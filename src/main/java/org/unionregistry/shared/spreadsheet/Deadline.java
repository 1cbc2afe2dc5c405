package org.unionregistry.shared.spreadsheet;

import java.time.Duration;
import org.unionregistry.shared.Refusal;

/** The moment after which a file is no longer read: one that is built to be slow must not hold the queue. */
final class Deadline {
    private final long end;
    private final long seconds;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
        seconds = time.toSeconds();
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            throw new Refusal("spreadsheet.tooSlow", seconds);
        }
    }
}
