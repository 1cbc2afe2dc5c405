package org.unionregistry.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of a list of the bookkeeping, however they are written; what is no name is nobody. */
final class PayerNames {
    private static final int LONGEST = 200;
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’`ʼ]*(?:[-‐-―]\\p{L}[\\p{L}\\p{M}'’`ʼ]*)*";
    private static final String INITIAL = "(\\p{Lu})\\.?";
    /** Иванов И. И., Иванов И.И, Иванов ИИ, Иванов И. */
    private static final Pattern SURNAME_FIRST = Pattern.compile("(?U)(" + WORD + ")[ ,]+" + INITIAL + "(?: ?" + INITIAL + ")?");
    /** Петрова Водкина А. И. */
    private static final Pattern DOUBLE_SURNAME = Pattern.compile("(?U)(" + WORD + " " + WORD + ") " + INITIAL + " ?" + INITIAL);
    /** Иванова Анна П. */
    private static final Pattern FIRST_IN_FULL = Pattern.compile("(?U)(" + WORD + ") (" + WORD + ") " + INITIAL);
    /** И. И. Иванов */
    private static final Pattern INITIALS_FIRST = Pattern.compile("(?U)(\\p{Lu})\\. ?(?:(\\p{Lu})\\. ?)?(" + WORD + ")");
    private static final Pattern SINGLE = Pattern.compile("(?U)" + WORD);
    private static final Pattern FULL = Pattern.compile("(?U)" + WORD + "(?: \\(?" + WORD + "\\)?){1,4}");
    /** Numbers of the staff and marks behind a name, such as (осн.) or 0012. */
    private static final Pattern TAIL = Pattern.compile("(?U)[\\s,;]*(?:\\([^)]*\\)|№?\\s*\\d+)\\s*$");
    /** How somebody is employed, behind the name: Иванова А. П. совм., Иванова А. П. внешний совместитель. */
    private static final Pattern POST = Pattern.compile(
            "(?U)(?<=\\p{Lu}\\.)[\\s,;-]*\\p{Ll}[\\p{Ll}./ -]*$|[\\s,;]+(?:осн|совм|внутр|внеш|декр)\\p{Ll}*\\.?$");
    private static final Pattern HEAD = Pattern.compile("^\\d+[.)\\s]+(?=\\p{L})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOBODY = Pattern.compile(
            "(?iU)(итого|итог|всего|главный|гл|главбух|бухгалтер|руководитель|директор|заведующ\\p{L}*|исполнитель|подпись"
                    + "|председатель|получатель|организация|учреждение|подразделение|отдел|ведомость|список|total)(?!\\p{L}).*");

    private PayerNames() {}

    static Optional<PayerName> read(String cell) {
        String text = bare(cell);
        if (text.isEmpty() || text.length() > LONGEST || NOBODY.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher usual = SURNAME_FIRST.matcher(text);
        Matcher two = DOUBLE_SURNAME.matcher(text);
        Matcher named = FIRST_IN_FULL.matcher(text);
        Matcher turned = INITIALS_FIRST.matcher(text);
        if (usual.matches()) {
            return initials(usual.group(1), usual.group(2), usual.group(3));
        }
        if (two.matches()) {
            return initials(two.group(1), two.group(2), two.group(3));
        }
        if (turned.matches()) {
            return initials(turned.group(3), turned.group(1), turned.group(2));
        }
        if (named.matches()) {
            return Optional.of(full(named.group(1), named.group(2), null));
        }
        if (!FULL.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> words = List.of(text.split(" ", 3));
        return Optional.of(full(words.get(0), words.get(1), words.size() > 2 ? words.get(2) : null));
    }

    /** A single word may be the surname of somebody, or no name at all: the register tells. */
    static Optional<PayerName> surname(String cell) {
        String text = bare(cell);
        boolean word = text.length() > 1 && text.length() <= LONGEST && SINGLE.matcher(text).matches() && !NOBODY.matcher(text).matches();
        return word ? Optional.of(new PayerName(FullName.tidy(text), "", null, true)) : Optional.empty();
    }

    private static String bare(String cell) {
        String text = HEAD.matcher(BLANKS.matcher(cell).replaceAll(" ").strip()).replaceFirst("");
        return POST.matcher(TAIL.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** From a column each; the first name may be an initial there, too, or both initials may stand together. */
    static Optional<PayerName> read(String last, String first, @Nullable String middle) {
        return read(last + " " + first + (middle == null ? "" : " " + middle));
    }

    private static Optional<PayerName> initials(String last, String first, @Nullable String middle) {
        return Optional.of(new PayerName(FullName.tidy(last), first, middle, true));
    }

    private static PayerName full(String last, String first, @Nullable String middle) {
        return new PayerName(
                FullName.tidy(last), FullName.tidy(first), middle == null ? null : FullName.tidy(middle), false);
    }
}
