package org.unionregistry.demo.copy;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids as the application makes them, ordered by the moment of entry, only that the random part follows from a counter:
 * the same life gives the same ids.
 */
public final class Ids {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private final long salt;
    private long count;

    public Ids(long salt) {
        this.salt = Seeds.mix(salt);
    }

    public UUID at(Instant moment) {
        return of(moment.toEpochMilli(), ++count);
    }

    /** The id of the thing with this number, whenever it is asked for. */
    public UUID of(long millis, long number) {
        long random = Seeds.mix(salt + number * GOLDEN);
        long high = millis << 16 | 0x7000L | random >>> 52;
        long low = Seeds.mix(random) >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
