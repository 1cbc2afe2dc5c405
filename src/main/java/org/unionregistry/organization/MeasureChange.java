package org.unionregistry.organization;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact about an organisation before and after. */
public record MeasureChange(String organization, String key, @Nullable String before, @Nullable String after) {

    public boolean changed() {
        return !Objects.equals(before, after);
    }

    /** Which fact it is, for a line of text. */
    String name() {
        return organization.replace('|', '/') + "|" + key;
    }

    String values() {
        return (before == null ? "-" : before) + " → " + (after == null ? "-" : after);
    }

    String line() {
        return name() + "|" + values();
    }
}
