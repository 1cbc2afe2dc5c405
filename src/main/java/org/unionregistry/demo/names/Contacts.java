package org.unionregistry.demo.names;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.unionregistry.member.PersonName;

/** Phones of a range nobody is called on, and addresses of domains that are reserved for examples. */
public final class Contacts {
    private static final int NUMBERS = 100_000;
    /** Has no divisor in common with the range, so that every number of it comes once before any comes again. */
    private static final int STEP = 38_917;
    private static final String[] DOMAINS = {"example.org", "example.com", "pochta.example", "shkola.example"};
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"), Map.entry('б', "b"), Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"),
            Map.entry('е', "e"), Map.entry('ё', "e"), Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"),
            Map.entry('й', "y"), Map.entry('к', "k"), Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"),
            Map.entry('о', "o"), Map.entry('п', "p"), Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"),
            Map.entry('у', "u"), Map.entry('ф', "f"), Map.entry('х', "kh"), Map.entry('ц', "ts"), Map.entry('ч', "ch"),
            Map.entry('ш', "sh"), Map.entry('щ', "sch"), Map.entry('ъ', ""), Map.entry('ы', "y"), Map.entry('ь', ""),
            Map.entry('э', "e"), Map.entry('ю', "yu"), Map.entry('я', "ya"));

    private long count;

    public String phone() {
        String digits = String.valueOf(NUMBERS + ++count * STEP % NUMBERS);
        return "+790000" + digits.substring(1);
    }

    public String email(PersonName name, Random random) {
        String domain = DOMAINS[random.nextInt(DOMAINS.length)];
        return "%s.%s%d@%s".formatted(latin(name.last()), latin(name.first().substring(0, 1)), 10 + random.nextInt(90), domain);
    }

    private static String latin(String name) {
        return name.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> LATIN.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }
}
