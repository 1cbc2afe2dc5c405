package org.unionregistry.card;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** 128 random bits that lead to a card and say nothing of it. */
record CardToken(byte[] bytes) {
    static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    static CardToken next() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new CardToken(bytes);
    }

    /** None where it is no text of this kind. */
    static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** For an address: 22 signs. */
    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The six digits beside the number, for whoever cannot read the picture. */
    String code() {
        return "%06d".formatted((ByteBuffer.wrap(bytes).getInt() & 0x7fffffff) % CODES);
    }
}
