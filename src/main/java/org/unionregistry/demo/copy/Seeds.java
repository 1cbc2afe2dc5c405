package org.unionregistry.demo.copy;

import java.util.Random;

/** Random numbers that are the same on every machine and every run. */
public final class Seeds {
    private static final long REGION = 22_20_02_2020L;

    private Seeds() {}

    /** Numbers for one topic of one thing; {@link Random} is specified to the bit, its successors are not. */
    public static Random random(String topic, long number) {
        return new Random(mix(REGION ^ mix(topic.hashCode() * 31L + number)));
    }

    /** Between 0 and 99, always the same for the same thing. */
    public static int percent(String topic, long number) {
        return (int) Long.remainderUnsigned(mix(REGION + topic.hashCode() + mix(number)), 100);
    }

    /** How many of something that happens so often on the average. */
    public static int poisson(Random random, double average) {
        if (average > 40) {
            return (int) Math.max(0, Math.round(average + random.nextGaussian() * Math.sqrt(average)));
        }
        double limit = Math.exp(-average);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    static long mix(long value) {
        long z = value + 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
