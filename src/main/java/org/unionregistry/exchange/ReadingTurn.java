package org.unionregistry.exchange;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;

/** Lets one small sheet be read at a time; others wait a little and are then told to come again. */
@Component
class ReadingTurn {
    private static final int PATIENCE_SECONDS = 15;

    private final Semaphore turn = new Semaphore(1);

    <T> T take(Supplier<T> reading) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refusal("exchange.dues.busy");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("exchange.dues.busy");
        }
        try {
            return reading.get();
        } finally {
            turn.release();
        }
    }
}
