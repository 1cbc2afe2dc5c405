package org.unionregistry.demo.copy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table value by value, in the order of its columns. */
public final class Rows implements AutoCloseable {
    private static final int FULL = 1 << 16;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Sink sink;
    private byte[] buffer = new byte[FULL + 4096];
    private int length;
    private boolean begun;

    Rows(Sink sink) {
        this.sink = sink;
    }

    /** Text is escaped as COPY wants it; nothing is written for nothing. */
    public Rows text(@Nullable String value) {
        if (value == null) {
            return absent();
        }
        begin();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            switch (b) {
                case '\\', '\t', '\n', '\r' -> {
                    put('\\');
                    put(b == '\t' ? 't' : b == '\n' ? 'n' : b == '\r' ? 'r' : '\\');
                }
                default -> put(b);
            }
        }
        return this;
    }

    public Rows code(@Nullable Enum<?> value) {
        return text(value == null ? null : value.name());
    }

    public Rows number(long value) {
        begin();
        digits(value);
        return this;
    }

    public Rows flag(boolean value) {
        begin();
        put(value ? 't' : 'f');
        return this;
    }

    public Rows uuid(@Nullable UUID value) {
        if (value == null) {
            return absent();
        }
        begin();
        hex(value.getMostSignificantBits());
        hex(value.getLeastSignificantBits());
        return this;
    }

    public Rows date(@Nullable LocalDate value) {
        if (value == null) {
            return absent();
        }
        begin();
        digits(value.getYear());
        put('-');
        pair(value.getMonthValue());
        put('-');
        pair(value.getDayOfMonth());
        return this;
    }

    /** A moment in UTC, whole seconds. */
    public Rows moment(@Nullable Instant value) {
        if (value == null) {
            return absent();
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(value.getEpochSecond(), 86_400L));
        int second = (int) Math.floorMod(value.getEpochSecond(), 86_400L);
        date(day);
        put(' ');
        pair(second / 3600);
        put(':');
        pair(second / 60 % 60);
        put(':');
        pair(second % 60);
        put('+');
        pair(0);
        return this;
    }

    public Rows absent() {
        begin();
        put('\\');
        put('N');
        return this;
    }

    /** The row is complete. */
    public void end() {
        put('\n');
        begun = false;
        if (length >= FULL) {
            flush();
        }
    }

    @Override
    public void close() {
        flush();
        sink.close();
    }

    private void flush() {
        sink.write(buffer, length);
        length = 0;
    }

    private void begin() {
        if (begun) {
            put('\t');
        }
        begun = true;
    }

    private void digits(long value) {
        for (byte b : Long.toString(value).getBytes(StandardCharsets.US_ASCII)) {
            put(b);
        }
    }

    private void pair(int value) {
        put('0' + value / 10);
        put('0' + value % 10);
    }

    private void hex(long value) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            put(HEX[(int) (value >>> shift) & 15]);
        }
    }

    private void put(int b) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = (byte) b;
    }
}
