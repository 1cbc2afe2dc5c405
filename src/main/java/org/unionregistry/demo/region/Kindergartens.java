package org.unionregistry.demo.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.unionregistry.demo.names.Lines;

/** Names of kindergartens. */
final class Kindergartens {
    private static final List<String> NAMES = Lines.of("kindergartens.txt");

    private Kindergartens() {}

    static String any(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    static List<String> shuffled(Random random) {
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        return names;
    }
}
