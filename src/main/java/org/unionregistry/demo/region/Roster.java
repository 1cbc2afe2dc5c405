package org.unionregistry.demo.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberCategory;

/** Who really belongs to a primary organisation on the day that is being lived. */
final class Roster {
    private static final int ATTEMPTS = 14;

    private final List<DemoPerson> people = new ArrayList<>();
    private int students;

    void add(DemoPerson person) {
        person.place = people.size();
        people.add(person);
        students += student(person);
    }

    void remove(DemoPerson person) {
        DemoPerson last = people.remove(people.size() - 1);
        if (last != person) {
            people.set(person.place, last);
            last.place = person.place;
        }
        students -= student(person);
    }

    int size() {
        return people.size();
    }

    int students() {
        return students;
    }

    int workers() {
        return people.size() - students;
    }

    List<DemoPerson> all() {
        return List.copyOf(people);
    }

    /** Anybody of whom this holds; nobody if a few attempts find none. */
    @Nullable DemoPerson pick(Random random, Predicate<DemoPerson> wanted) {
        for (int attempt = 0; attempt < ATTEMPTS && !people.isEmpty(); attempt++) {
            DemoPerson one = people.get(random.nextInt(people.size()));
            if (wanted.test(one)) {
                return one;
            }
        }
        return null;
    }

    private static int student(DemoPerson person) {
        return person.category == MemberCategory.STUDENT ? 1 : 0;
    }
}
