package org.unionregistry.organization;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact about an organisation before and after. */
public record MeasureChange(String organization, String key, @Nullable String before, @Nullable String after) {

    public boolean changed() {
        return !Objects.equals(before, after);
    }

    /** Figures are shown also when they stay; a name or a place only when it changes. */
    public boolean worthSaying() {
        return changed() || !key.startsWith("organization.");
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
