package org.unionregistry.shared;

import java.time.Duration;
import java.util.Optional;

/** Slows down guessing, the same through all instances. {@code access} counts; others name what is counted. */
public interface Throttle {

    /**
     * Counts an attempt.
     *
     * @param key   of what attempts are counted by, such as an address
     * @param limit attempts that are allowed at once
     * @return what is left to wait, where there were too many
     */
    Optional<Duration> enter(String key, int limit);

    /** The attempt was no guess: it no longer counts. */
    void forget(String key, int limit);
}
