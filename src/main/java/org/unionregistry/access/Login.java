package org.unionregistry.access;

import java.util.Locale;

/** The name somebody signs in by. */
public final class Login {
    private Login() {}

    /** The one spelling a typed name is compared in. */
    public static String fold(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
