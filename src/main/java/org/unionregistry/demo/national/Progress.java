package org.unionregistry.demo.national;

import java.util.function.LongConsumer;

/** Tells from time to time how far a long table is. */
final class Progress {
    private final long every;
    private final LongConsumer listener;
    private long done;

    Progress(long every, LongConsumer listener) {
        this.every = every;
        this.listener = listener;
    }

    void step() {
        if (++done % every == 0) {
            listener.accept(done);
        }
    }
}
