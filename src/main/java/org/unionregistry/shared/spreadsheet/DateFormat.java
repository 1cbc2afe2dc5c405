package org.unionregistry.shared.spreadsheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its number format whether a number in a workbook is a date. */
final class DateFormat {
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*]|\\*.");
    private static final Pattern DATE = Pattern.compile(".*(y|d|mmm|г|д).*");

    private DateFormat() {}

    static boolean isDate(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return false;
        }
        String first = LITERALS.matcher(format).replaceAll("").split(";", 2)[0];
        return DATE.matcher(first.toLowerCase(Locale.ROOT)).matches();
    }
}
