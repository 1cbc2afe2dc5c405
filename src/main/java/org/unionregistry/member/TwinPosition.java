package org.unionregistry.member;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** After which pair a page begins. */
record TwinPosition(int rank, UUID own, UUID other) {
    private static final TwinPosition START = new TwinPosition(0, new UUID(0, 0), new UUID(0, 0));
    private static final Pattern TEXT = Pattern.compile("(\\d)\\.([0-9a-f-]{36})\\.([0-9a-f-]{36})");

    /** As the address says it; whatever else stands there is the beginning. */
    static TwinPosition of(@Nullable String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return START;
        }
        try {
            return new TwinPosition(Integer.parseInt(parts.group(1)), UUID.fromString(parts.group(2)), UUID.fromString(parts.group(3)));
        } catch (IllegalArgumentException malformed) {
            return START;
        }
    }
}
