package org.unionregistry.member;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unionregistry.shared.KeyboardLayout;
import org.unionregistry.shared.PhoneNumber;
import org.unionregistry.shared.Refusal;

/** How a telephone, the last digits of one, the number of an old ticket or of a card are looked for, each by an index. */
final class NumberMatch {
    /** Fewer digits end the telephones of too many people. */
    private static final int SHORTEST_END = 4;
    private static final int LONGEST_END = 9;
    /** Nobody has so many; a part with a limit is planned by its own figures, and not as one of a long list. */
    private static final int MOST = 1000;

    private static final String END =
            " union all (select id from member where reverse(phone) >= :end and reverse(phone) < :beyond limit %d)";
    private static final Pattern TELEPHONE = Pattern.compile("[\\d\\s\\p{Z}\\p{Pd}()+./]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}/№#]");
    private static final String LATIN = "ABCEHKMOPTX";
    private static final String ALIKE = "АВСЕНКМОРТХ";

    private NumberMatch() {}

    /**
     * A number of a merged record leads to the one that stays.
     *
     * @param known whom modules above know by this number
     */
    static Match of(String typed, UUID[] known) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("phones", phones(typed));
        parameters.put("tickets", tickets(typed));
        parameters.put("known", known);
        String end = new StringBuilder(digits(typed)).reverse().toString();
        boolean ending = TELEPHONE.matcher(typed).matches() && end.length() >= SHORTEST_END && end.length() <= LONGEST_END;
        if (ending) {
            parameters.put("end", end);
            // Behind the nine comes the colon: the first text that no longer begins with these digits.
            parameters.put("beyond", end.substring(0, end.length() - 1) + (char) (end.charAt(end.length() - 1) + 1));
        }
        return Match.of(
                """
                m.id in (select coalesce(g.leads_to, n.id) from (
                         (select id from member where phone = any(:phones) limit %2$d)
                         union all (select id from member
                             where translate(upper(legacy_number collate "und-x-icu"), 'ABCEHKMOPTX -/№', 'АВСЕНКМОРТХ') = any(:tickets)
                             limit %2$d)
                         union all select unnest(:known)%1$s) n (id)
                         left join member_merge g on g.absorbed_id = n.id and g.undone_at is null)
                """
                        .formatted(ending ? END.formatted(MOST) : "", MOST),
                parameters);
    }

    /** Card numbers are copied with spaces, dashes and signs. */
    static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }

    /** As telephones are kept; a foreign one may have been typed without its plus. */
    static String[] phones(String typed) {
        try {
            return new String[] {PhoneNumber.parse(typed).value(), "+" + digits(typed)};
        } catch (Refusal notOurs) {
            return new String[] {"+" + digits(typed)};
        }
    }

    /** Without what stands between series and number, Latin letters as the Cyrillic ones they look like or share a key with. */
    static String[] tickets(String typed) {
        return Stream.of(typed, KeyboardLayout.toRussian(typed)).map(NumberMatch::folded).distinct().toArray(String[]::new);
    }

    private static String folded(String typed) {
        StringBuilder folded = new StringBuilder();
        for (char sign : BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT).toCharArray()) {
            int at = LATIN.indexOf(sign);
            folded.append(at < 0 ? sign : ALIKE.charAt(at));
        }
        return folded.toString();
    }
}
