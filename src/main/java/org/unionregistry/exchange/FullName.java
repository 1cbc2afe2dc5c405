package org.unionregistry.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.PersonName;
import org.unionregistry.shared.Refusal;

/** Reads a name from the cells of a list: in one cell or in three, in capitals or not. */
final class FullName {
    private static final Pattern INITIALS = Pattern.compile("(?U)\\p{L}\\.? ?\\p{L}?\\.");
    private static final Pattern PART = Pattern.compile("[^\\s\\-'\u2019]+");
    private static final Pattern SMALL = Pattern.compile("оглы|кызы|оглу|гызы|уулу|заде|бен|ибн", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    private FullName() {}

    /** Surname, first name and the rest, as lists write them. */
    static PersonName split(String cell, boolean tidy) {
        String[] parts = cell.strip().split(" ", 3);
        if (parts.length < 2) {
            throw new Refusal("exchange.row.oneWord");
        }
        return of(parts[0], parts[1], parts.length > 2 ? parts[2] : null, tidy);
    }

    static PersonName of(String last, String first, @Nullable String middle, boolean tidy) {
        if (INITIALS.matcher(first).matches() || middle != null && INITIALS.matcher(middle).matches()) {
            throw new Refusal("exchange.row.initials");
        }
        return tidy
                ? PersonName.of(tidy(last), tidy(first), middle == null ? null : tidy(middle))
                : PersonName.of(last, first, middle);
    }

    /** ИВАНОВ and иванов become Иванов; what has capitals and small letters is left as it was typed. */
    static String tidy(String name) {
        boolean shouted = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean whispered = name.equals(name.toLowerCase(Locale.ROOT));
        if (!shouted && !whispered) {
            return name;
        }
        return PART.matcher(name).replaceAll(part -> Matcher.quoteReplacement(capitalised(part.group())));
    }

    private static String capitalised(String part) {
        if (ROMAN.matcher(part).matches()) {
            return part;
        }
        String small = part.toLowerCase(Locale.ROOT);
        return SMALL.matcher(part).matches() ? small : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
}
