package org.unionregistry.demo.region;

import java.util.Random;

/** How far an organisation gets with its register, as the share of members entered. */
enum Goal {
    COMPLETE(1, 1),
    CLOSE(0.90, 0.975),
    IN_PROGRESS(0.55, 0.80),
    WEAK(0.08, 0.42),
    NONE(0, 0);

    private final double least;
    private final double most;

    Goal(double least, double most) {
        this.least = least;
        this.most = most;
    }

    double share(Random random) {
        return least + (most - least) * random.nextDouble();
    }
}
