package org.unionregistry.access;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** The name somebody signs in by: small Latin letters and digits, so that it is the same on every keyboard. */
public final class Login {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final int LONGEST_SURNAME = 24;
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private Login() {}

    /** The one spelling a typed name is compared in. */
    public static String fold(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** A typed name that may be used, or a refusal that says what it has to look like. */
    static String check(String typed) {
        String login = fold(typed);
        if (!SHAPE.matcher(login).matches()) {
            throw new Refusal("access.login.shape").at("login");
        }
        return login;
    }

    /** A name to begin with: surname and initials in Latin letters. */
    static String propose(String last, String first, @Nullable String middle) {
        String surname = latin(last);
        String initials = initial(first) + initial(middle);
        String name = surname.substring(0, Math.min(surname.length(), LONGEST_SURNAME));
        return (name.length() < 2 ? "user" + name : name) + (initials.isEmpty() ? "" : "-" + initials);
    }

    private static String initial(@Nullable String name) {
        String latin = name == null ? "" : latin(name);
        return latin.isEmpty() ? "" : latin.substring(0, 1);
    }

    private static String latin(String name) {
        StringBuilder latin = new StringBuilder();
        for (char sign : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (sign >= 'а' && sign <= 'я') {
                latin.append(LATIN[sign - 'а']);
            } else if (sign == 'ё') {
                latin.append('e');
            } else if (sign >= 'a' && sign <= 'z') {
                latin.append(sign);
            }
        }
        return latin.toString();
    }
}
