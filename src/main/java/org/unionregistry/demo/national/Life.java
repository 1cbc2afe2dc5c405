package org.unionregistry.demo.national;

import java.util.Random;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.member.MemberCategory;

/**
 * The membership of one person as days and moments since 1970; zero means that it did not happen. Made anew for each
 * table that needs it, which is faster than keeping four million of them.
 *
 * @param joins    entered as somebody new, not from the paper list
 * @param joinedOn day of joining the union, and of coming onto this register
 * @param entered  second of the entry
 * @param known    everything but the consent is known
 * @param consent  second at which the consent was recorded
 * @param changed  second at which a category change was entered
 * @param leftOn   day of leaving
 * @param left     second at which the departure was entered
 */
record Life(
        boolean joins, int joinedOn, long entered, boolean known, long consent, MemberCategory category, int changedOn,
        long changed, int leftOn, long left) {
    private static final long DAY = 86_400;
    private static final int FIRST_JOINING = 5_500;

    /** The life of the member with this number, who is so-and-so many-th of the primary. */
    static Life of(NationalPlan plan, int primary, int place, long number) {
        Random random = Seeds.random("life", number);
        int today = (int) plan.today.toEpochDay();
        int began = (int) plan.beganOn(primary).toEpochDay();
        boolean joins = random.nextInt(100) >= 75;
        int joined = joins ? began + 1 + random.nextInt(today - began - 1) : FIRST_JOINING + random.nextInt(began - FIRST_JOINING);
        int enteredOn = joins ? Math.min(today - 1, joined + soon(random)) : began + place / 300;
        long entered = moment(enteredOn, joins ? random.nextInt(30_000) : place % 300 * 95);
        boolean known = random.nextInt(100) < 93;
        long consent = consent(random, enteredOn, entered, today);

        int leftOn = 0;
        long left = 0;
        int settled = (int) (Math.max(consent, entered) / DAY) + 2;
        if (random.nextInt(100) < 6 && settled < today - 1) {
            leftOn = settled + random.nextInt(today - 1 - settled);
            left = moment(Math.min(today - 1, leftOn + soon(random)), 1 + random.nextInt(30_000));
        }
        int changedOn = 0;
        long changed = 0;
        int until = leftOn == 0 ? today - 1 : leftOn;
        if (random.nextInt(100) < 6 && settled < until) {
            changedOn = settled + random.nextInt(until - settled);
            changed = moment(changedOn, random.nextInt(30_000));
        }
        return new Life(joins, joined, entered, known, consent, category(plan, primary, random, changed), changedOn, changed, leftOn, left);
    }

    boolean hasLeft() {
        return left > 0;
    }

    /** On the register with nothing missing in the record. */
    boolean isComplete() {
        return known && consent > 0 && !hasLeft();
    }

    boolean wasCompleteAtEntry() {
        return known && consent == entered;
    }

    /** Complete as long as the membership lasted. */
    boolean wasComplete() {
        return known && consent > 0;
    }

    /** Most sign at once, some later, some not yet. */
    private static long consent(Random random, int enteredOn, long entered, int today) {
        int kind = random.nextInt(100);
        int later = enteredOn + 5 + random.nextInt(60);
        if (kind < 84) {
            return entered;
        }
        return kind < 90 && later < today ? moment(later, random.nextInt(30_000)) : 0;
    }

    private static MemberCategory category(NationalPlan plan, int primary, Random random, long changed) {
        int kind = random.nextInt(100);
        if (changed > 0) {
            return MemberCategory.PENSIONER;
        }
        return switch (plan.institution(primary)) {
            case HIGHER, VOCATIONAL -> kind < 70 ? MemberCategory.STUDENT : MemberCategory.WORKER;
            default -> kind < 92 ? MemberCategory.WORKER : kind < 97 ? MemberCategory.PENSIONER : MemberCategory.ON_LEAVE;
        };
    }

    private static int soon(Random random) {
        return Math.min(random.nextInt(10), random.nextInt(10));
    }

    /** During working hours of the zone the register is kept in, more or less. */
    private static long moment(int day, int second) {
        return day * DAY + 2 * 3600 + second;
    }
}
