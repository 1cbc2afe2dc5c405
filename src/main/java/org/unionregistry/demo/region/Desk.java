package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Seeds;

/** Who sits down when to enter something: after some days, during working hours, in a few places much later. */
final class Desk {
    private static final LocalDate LATE_FROM = LocalDate.of(2019, 11, 18);
    private static final LocalDate LATE_UNTIL = LocalDate.of(2020, 6, 30);
    private static final int IN_TIME = 9;
    /** Of a hundred organisations, how many are late in any half of a year. */
    private static final int LATE_SHARE = 7;

    private final ZoneId zone;

    Desk(ZoneId zone) {
        this.zone = zone;
    }

    /** The entry of what happens on the day. */
    Stamp after(LocalDate day, DemoPrimary primary) {
        Random random = primary.chance;
        int delay = isLate(primary.plan, day) ? 12 + random.nextInt(33) : usual(random);
        return at(workingDay(day, delay), primary);
    }

    /** The entry of what two chairs settle between them: never late. */
    Stamp soonAfter(LocalDate day, DemoPrimary primary) {
        return at(workingDay(day, usual(primary.chance)), primary);
    }

    /** Some time during the working hours of the day. */
    Stamp at(LocalDate day, DemoPrimary primary) {
        return at(day, 9 * 60 + primary.chance.nextInt(8 * 60), primary);
    }

    Stamp at(LocalDate day, int minute, DemoPrimary primary) {
        Instant moment = day.atStartOfDay(zone).toInstant().plusSeconds(minute * 60L + primary.chance.nextInt(60));
        boolean byItself = primary.account != null;
        return new Stamp(day, moment, byItself ? primary.account : account(primary.parent), byItself ? null : primary.id);
    }

    /** Something a superior decides. */
    Stamp above(LocalDate day, DemoPrimary primary) {
        Stamp stamp = at(day, primary);
        return new Stamp(day, stamp.at(), account(primary.parent), null);
    }

    private static @Nullable UUID account(@Nullable DemoOrganization organization) {
        return organization == null ? null : organization.account;
    }

    private static boolean isLate(@Nullable LocalPlan plan, LocalDate day) {
        if (plan == null) {
            return false;
        }
        if (!day.isAfter(LATE_UNTIL)) {
            return plan.late2020() && !day.isBefore(LATE_FROM);
        }
        int half = day.getYear() * 2 + day.getMonthValue() / 7;
        return Seeds.percent("late", plan.number() * 10_000L + half) < LATE_SHARE;
    }

    private static int usual(Random random) {
        return Math.min(random.nextInt(IN_TIME), random.nextInt(IN_TIME));
    }

    /** So many days later; not on a day off if that can be avoided within the usual time. */
    private static LocalDate workingDay(LocalDate day, int delay) {
        LocalDate planned = day.plusDays(delay);
        LocalDate working = WorkDays.onOrAfter(planned);
        return delay < IN_TIME && working.isAfter(day.plusDays(IN_TIME)) ? planned : working;
    }
}
