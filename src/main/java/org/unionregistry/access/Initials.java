package org.unionregistry.access;

import org.jspecify.annotations.Nullable;

/** A name as pages show it in passing: surname and initials. */
public final class Initials {
    private Initials() {}

    public static String of(String last, String first, @Nullable String middle) {
        return last + initial(first) + initial(middle);
    }

    private static String initial(@Nullable String name) {
        return name == null || name.isEmpty() ? "" : " " + name.charAt(0) + ".";
    }
}
