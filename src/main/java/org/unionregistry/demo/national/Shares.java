package org.unionregistry.demo.national;

import java.util.function.IntToDoubleFunction;

/** Divides a number into whole parts. */
final class Shares {
    private Shares() {}

    /** Parts in proportion to their weights, each at least one, which together are the whole. */
    static int[] divide(int whole, int parts, IntToDoubleFunction weight) {
        double sum = 0;
        for (int i = 0; i < parts; i++) {
            sum += weight.applyAsDouble(i);
        }
        int[] shares = new int[parts];
        double reached = 0;
        int given = 0;
        for (int i = 0; i < parts; i++) {
            reached += weight.applyAsDouble(i) / sum;
            int until = i == parts - 1 ? whole : (int) Math.round(parts + (whole - parts) * reached) - (parts - 1 - i);
            shares[i] = Math.max(1, until - given);
            given += shares[i];
        }
        return shares;
    }
}
