package org.unionregistry.demo.region;

import org.jspecify.annotations.Nullable;

/**
 * A question of a chair.
 *
 * @param by who answered; none while nobody has
 * @param toAll whether the answer is shown to everybody below who answered
 */
record DemoQuestion(
        DemoOrganization from, String words, @Nullable DemoOrganization by, @Nullable String answer, boolean toAll, int daysAgo) {}
