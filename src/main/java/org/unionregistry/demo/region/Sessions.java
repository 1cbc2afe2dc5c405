package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Evenings at the computer: a chair enters twenty or so people from the paper list, a university loads a whole file. */
final class Sessions {
    private static final int BY_HAND = 20;
    private static final int BY_FILE = 180;
    /** One of so many people is entered twice. */
    private static final int ONCE_TWICE = 900;

    private final World world;

    Sessions(World world) {
        this.world = world;
    }

    /** Raises the entered share of the primary from one to another, some time between the two days. */
    void plan(DemoPrimary primary, double before, double after, LocalDate from, LocalDate until, Random random) {
        if (after <= before) {
            return;
        }
        boolean large = primary.roster.size() > 300;
        int people = (int) Math.ceil((after - before) * primary.roster.size());
        int sittings = Math.max(1, (people + BY_HAND - 1) / (large ? BY_FILE : BY_HAND));
        long days = until.toEpochDay() - from.toEpochDay();
        long span = Math.min(days, sittings * 6L + 8);
        LocalDate start = from.plusDays(random.nextInt((int) (days - span) + 1));
        List<LocalDate> dates = random.longs(sittings, 0, span)
                .sorted()
                .mapToObj(day -> WorkDays.onOrAfter(start.plusDays(day)))
                .map(day -> day.isAfter(until) ? until : day)
                .toList();
        for (int i = 0; i < sittings; i++) {
            double share = before + (after - before) * (i + 1) / sittings;
            world.agenda().on(dates.get(i), day -> sit(primary, share, large, day));
        }
    }

    private void sit(DemoPrimary primary, double share, boolean file, LocalDate day) {
        List<DemoPerson> roster = primary.roster.all();
        long entered = roster.stream().filter(DemoPerson::isEntered).count();
        long wanted = share >= 1 ? roster.size() : (long) Math.floor(share * roster.size());
        int minute = 9 * 60 + primary.chance.nextInt(9 * 60);
        Stamp stamp = world.desk().at(day, minute, primary);
        List<DemoPerson> paper = roster.stream()
                .filter(one -> !one.isEntered())
                .sorted(Comparator.comparing((DemoPerson one) -> !one.kept).thenComparing(one -> one.number))
                .limit(Math.max(0, wanted - entered))
                .toList();
        for (DemoPerson person : paper) {
            world.register().enter(person, stamp);
            stamp = stamp.plusSeconds(file ? 0 : 95 + primary.chance.nextInt(150));
            if (primary.chance.nextInt(ONCE_TWICE) == 0) {
                enterTwice(person, stamp, day);
            }
        }
    }

    /** Somebody is entered twice by mistake; it is noticed some days later. */
    private void enterTwice(DemoPerson person, Stamp stamp, LocalDate day) {
        DemoEvent entry = world.register().enter(world.people().twin(person), stamp.plusSeconds(40));
        if (entry != null) {
            LocalDate noticed = WorkDays.onOrAfter(day.plusDays(1 + person.at.chance.nextInt(16)));
            world.agenda().on(noticed, then -> world.register().takeBack(entry, world.desk().at(then, entry.primary())));
        }
    }
}
