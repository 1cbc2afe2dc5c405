package org.unionregistry.shared.web;

import org.jspecify.annotations.Nullable;

/** A step on the way to a page: words as they are (a name) or the key of a message, and where it leads. */
public record Crumb(@Nullable String text, @Nullable String key, Object[] arguments, String url) {

    public static Crumb text(String words, String url) {
        return new Crumb(words, null, new Object[0], url);
    }

    public static Crumb of(String messageKey, String url, Object... arguments) {
        return new Crumb(null, messageKey, arguments, url);
    }
}
