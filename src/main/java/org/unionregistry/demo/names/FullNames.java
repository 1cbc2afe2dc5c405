package org.unionregistry.demo.names;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.PersonName;
import org.unionregistry.member.Sex;

/** Names of people who do not exist. */
public final class FullNames {
    private final Surnames surnames = new Surnames();
    private final List<String> female = Lines.of("first-names-female.txt");
    private final List<String> male = Lines.of("first-names-male.txt");
    private final List<String[]> patronymics = Lines.of("patronymics.txt").stream().map(line -> line.split(" ")).toList();

    public PersonName pick(Sex sex, Random random) {
        return new PersonName(surnames.pick(sex, random), first(sex, random), patronymic(sex, random));
    }

    /** The surname of a woman after a wedding. */
    public String otherSurname(Random random) {
        return surnames.pick(Sex.FEMALE, random);
    }

    private String first(Sex sex, Random random) {
        List<String> names = sex == Sex.FEMALE ? female : male;
        // Squared: names at the head of the list are met more often, as in life.
        double place = random.nextDouble();
        return names.get((int) (place * place * names.size()));
    }

    /** Not everybody has one, and some have it in the way of their own language. */
    private @Nullable String patronymic(Sex sex, Random random) {
        int kind = random.nextInt(1000);
        if (kind < 4) {
            return null;
        }
        if (kind < 8) {
            String father = male.get(random.nextInt(male.size()));
            return father + (sex == Sex.FEMALE ? " кызы" : " оглы");
        }
        return patronymics.get(random.nextInt(patronymics.size()))[sex == Sex.FEMALE ? 1 : 0];
    }
}
