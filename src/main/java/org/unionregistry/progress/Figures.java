package org.unionregistry.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.shared.Percent;

/**
 * What is counted of one primary organisation or of the sum of many; sums are added, never averaged.
 *
 * @param primaries        how many primary organisations are counted
 * @param full             how many of them have entered all they are expected to have
 * @param withoutHeadcount how many have no headcount: they leave both parts of the per cent
 * @param declared         members by the headcounts
 * @param expected         declared, with the arrivals and departures since each headcount
 * @param entered          on the register, everywhere
 * @param counted          on the register of the primaries that have a headcount: the numerator of the per cent
 * @param missing          still to be entered, primary by primary: those above in one make up for nobody in another
 * @param completeRecords  persons whose record is complete
 * @param cards            persons who hold a card
 * @param headcountFrom    the oldest of the headcounts' dates
 * @param sources          who says those headcounts
 * @param changedAt        the last entry in the journal
 */
public record Figures(
        int primaries,
        int full,
        int withoutHeadcount,
        long declared,
        long expected,
        long entered,
        long counted,
        long missing,
        long completeRecords,
        long cards,
        @Nullable LocalDate headcountFrom,
        Set<HeadcountSource> sources,
        @Nullable Instant changedAt) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, Set.of(), null);

    public Figures plus(Figures other) {
        EnumSet<HeadcountSource> both = EnumSet.noneOf(HeadcountSource.class);
        both.addAll(sources);
        both.addAll(other.sources);
        return new Figures(
                primaries + other.primaries,
                full + other.full,
                withoutHeadcount + other.withoutHeadcount,
                declared + other.declared,
                expected + other.expected,
                entered + other.entered,
                counted + other.counted,
                missing + other.missing,
                completeRecords + other.completeRecords,
                cards + other.cards,
                earlier(headcountFrom, other.headcountFrom),
                both,
                later(changedAt, other.changedAt));
    }

    /** Primaries that have a headcount. */
    public int assessed() {
        return primaries - withoutHeadcount;
    }

    /** Is there anything to measure against? */
    public boolean isMeasured() {
        return assessed() > 0 && expected > 0;
    }

    /** On the register of primaries without a headcount; visible beside the per cent, not in it. */
    public long uncounted() {
        return entered - counted;
    }

    public Percent completion() {
        return Percent.of(counted, expected);
    }

    /** More are on the register than expected: shown as it is, with a word why. */
    public boolean isAboveAll() {
        return isMeasured() && counted > expected;
    }

    /** Nobody is missing, of those there is anything to measure by. */
    public boolean isDone() {
        return isMeasured() && missing == 0;
    }

    public long incompleteRecords() {
        return entered - completeRecords;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
