package org.unionregistry.demo.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.unionregistry.demo.copy.Seeds;

/** Villages that could lie anywhere in Siberia; each is given once. */
public final class Villages {
    private static final List<String> PREFIXES = List.of("", "Ново", "Верхне", "Нижне", "Старо", "Мало", "Больше");

    private final Iterator<Village> villages;

    /**
     * @param name      for {@code с. Сосновка}
     * @param adjective for {@code Сосновская школа}
     */
    public record Village(String name, String adjective) {}

    public Villages() {
        List<Village> all = new ArrayList<>();
        for (String line : Lines.of("villages.txt")) {
            for (String prefix : PREFIXES) {
                String[] words = line.split(" ");
                all.add(new Village(join(prefix, words[0]), join(prefix, words[1])));
            }
        }
        Collections.shuffle(all, Seeds.random("villages", 0));
        villages = all.iterator();
    }

    public Village next() {
        return villages.next();
    }

    private static String join(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + name.toLowerCase(Locale.ROOT);
    }
}
