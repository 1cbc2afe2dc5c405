package org.unionregistry.shared.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has just happened, told once on the next page; with {@link #withUndo} it offers to take it back. */
public record Flash(String kind, String key, List<String> words, @Nullable String undo) implements Serializable {

    public static Flash done(String messageKey, Object... arguments) {
        return of("good", messageKey, arguments);
    }

    public static Flash info(String messageKey, Object... arguments) {
        return of("info", messageKey, arguments);
    }

    public static Flash warning(String messageKey, Object... arguments) {
        return of("warn", messageKey, arguments);
    }

    public static Flash refused(String messageKey, Object... arguments) {
        return of("bad", messageKey, arguments);
    }

    /** Adds a button that posts to the URL. */
    public Flash withUndo(String url) {
        return new Flash(kind, key, words, url);
    }

    public Object[] arguments() {
        return words.toArray();
    }

    private static Flash of(String kind, String key, Object[] arguments) {
        return new Flash(kind, key, Arrays.stream(arguments).map(String::valueOf).toList(), null);
    }
}
