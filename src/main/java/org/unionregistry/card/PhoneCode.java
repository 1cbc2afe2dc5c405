package org.unionregistry.card;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What a telephone shows: which card, and since when, signed by the registry, so that it can be believed for a while also where
 * there is no network. Layout: 1 byte kind, 16 bytes token, 4 bytes minutes since 1970, 64 bytes Ed25519 signature of those
 * before; in an address as Base64 for URLs, 114 signs.
 */
record PhoneCode(Kind kind, CardToken token, Instant at) {
    static final int SIGNED = 1 + CardToken.LENGTH + Integer.BYTES;
    static final int SIGNATURE = 64;
    private static final int MINUTE = 60;

    /** How long it is believed. */
    enum Kind {
        /** While the telephone is online: changes every minute, so that a picture of the picture is soon worth nothing. */
        LIVE(Duration.ofMinutes(3)),
        /** Kept on the telephone for where there is no network. */
        KEPT(Duration.ofDays(30));

        private final Duration good;

        Kind(Duration good) {
            this.good = good;
        }
    }

    static Optional<PhoneCode> read(byte[] bytes, CardKeys keys) {
        if (bytes.length != SIGNED + SIGNATURE || bytes[0] < 0 || bytes[0] >= Kind.values().length) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SIGNED);
        if (!keys.verifies(said, Arrays.copyOfRange(bytes, SIGNED, bytes.length))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(said);
        Kind kind = Kind.values()[buffer.get()];
        byte[] token = new byte[CardToken.LENGTH];
        buffer.get(token);
        return Optional.of(new PhoneCode(kind, new CardToken(token), Instant.ofEpochSecond(Integer.toUnsignedLong(buffer.getInt()) * MINUTE)));
    }

    /** Not too old, nor of a clock that goes ahead. */
    boolean isGood(Instant now) {
        return !now.isAfter(at.plus(kind.good)) && !at.isAfter(now.plusSeconds(MINUTE));
    }

    Instant until() {
        return at.plus(kind.good);
    }

    String text(CardKeys keys) {
        byte[] said = ByteBuffer.allocate(SIGNED)
                .put((byte) kind.ordinal()).put(token.bytes()).putInt((int) (at.getEpochSecond() / MINUTE)).array();
        byte[] all = ByteBuffer.allocate(SIGNED + SIGNATURE).put(said).put(keys.sign(said)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }
}
