package org.unionregistry.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets work in the background act for the person who started it: the journal and the audit name them, also after a
 * restart. It gives no rights; whoever starts the work checks those.
 */
public final class ActingFor {
    private static final ThreadLocal<@Nullable Actor> ACTING = new ThreadLocal<>();

    private ActingFor() {}

    public static void run(@Nullable Actor actor, Runnable work) {
        ACTING.set(actor);
        try {
            work.run();
        } finally {
            ACTING.remove();
        }
    }

    public static Optional<Actor> current() {
        return Optional.ofNullable(ACTING.get());
    }
}
