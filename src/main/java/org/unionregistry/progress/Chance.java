package org.unionregistry.progress;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How likely so many people are entered in so many weeks. The weeks to come are taken as independent and like the last
 * ones, their sum as normal; that few weeks tell the mean only roughly widens it (the variance of a prediction from a
 * sample mean).
 */
final class Chance {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Chance() {}

    /** Per cent, never quite 0 or 100: as long as somebody is missing nothing is certain. */
    static int of(long missing, double weeks, Pace pace) {
        double deviation = Math.sqrt(pace.variance() * weeks * (1 + weeks / Pace.WEEKS));
        double chance = NORMAL.cumulativeProbability((pace.mean() * weeks - missing) / deviation);
        return (int) Math.max(1, Math.min(99, Math.round(chance * 100)));
    }
}
