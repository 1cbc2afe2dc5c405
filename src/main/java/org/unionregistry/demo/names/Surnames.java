package org.unionregistry.demo.names;

import java.util.List;
import java.util.Random;
import org.unionregistry.member.Sex;

/** Surnames of common shapes, each in the form of a man and of a woman. */
final class Surnames {
    private final List<String> male = Lines.of("surnames.txt");
    private final List<String> female = male.stream().map(Surnames::feminine).toList();

    /** A surname; some women carry two. */
    String pick(Sex sex, Random random) {
        List<String> surnames = sex == Sex.FEMALE ? female : male;
        String one = surnames.get(random.nextInt(surnames.size()));
        boolean twofold = sex == Sex.FEMALE && random.nextInt(250) == 0;
        return twofold ? one + "-" + surnames.get(random.nextInt(surnames.size())) : one;
    }

    /** Ivanov, Ivanova; Dubrovsky, Dubrovskaya; what does not decline stays. */
    private static String feminine(String surname) {
        if (surname.matches(".*(ов|ев|ёв|ин|ын)")) {
            return surname + "а";
        }
        return surname.matches(".*[сц](кий|кой)") ? surname.substring(0, surname.length() - 2) + "ая" : surname;
    }
}
