package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.unionregistry.demo.copy.Seeds;

/**
 * Who enters the paper lists when: until the judgement of 21.02.2020, until the deadline of 20.04.2020, and afterwards
 * up to where the organisation stands today. Primaries of one organisation go one after another, so that some are
 * ready while others have not begun.
 */
final class EntryPlan {
    private static final LocalDate FIRST = LocalDate.of(2019, 2, 4);
    private static final LocalDate JUDGED = LocalDate.of(2020, 2, 20);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 4, 20);

    private final Sessions sessions;
    private final DemoTree tree;

    EntryPlan(World world) {
        this.sessions = new Sessions(world);
        this.tree = world.tree();
    }

    void plan() {
        for (int number = 1; number <= tree.locals().size(); number++) {
            local(tree.children(number), Seeds.random("entry", number));
        }
        tree.directs().forEach(this::direct);
    }

    private void local(List<DemoPrimary> children, Random random) {
        List<DemoPrimary> order = new ArrayList<>(children.stream().filter(one -> !one.isNew()).toList());
        Collections.shuffle(order, random);
        LocalPlan plan = Objects.requireNonNull(order.get(0).plan);
        double judged = plan.goal2020().share(random);
        double today = Math.max(judged, plan.goalToday().share(random));
        double deadline = judged == 0 ? 0 : judged + (today - judged) * (0.3 + 0.3 * random.nextDouble());
        LocalDate ready = LocalDate.of(2020, 9, 14).plusDays(random.nextInt(790));

        double[] shares = new double[order.size()];
        if (plan.goal2020() == Goal.COMPLETE) {
            order.forEach(primary -> complete(primary, random));
            return;
        }
        raise(order, shares, judged, FIRST, JUDGED, random);
        raise(order, shares, deadline, DEADLINE.minusDays(52), DEADLINE, random);
        raise(order, shares, today, DEADLINE.plusDays(20), ready, random);
    }

    /** Everybody is entered by the end of the first year or, here and there, in January and February. */
    private void complete(DemoPrimary primary, Random random) {
        boolean hesitates = random.nextInt(100) < 25;
        sessions.plan(primary, 0, hesitates ? 0.75 : 1, FIRST, LocalDate.of(2019, 12, 20), random);
        if (hesitates) {
            sessions.plan(primary, 0.75, 1, LocalDate.of(2020, 1, 13), JUDGED.minusDays(1), random);
        }
    }

    private void direct(DemoPrimary primary) {
        DirectPlan plan = Objects.requireNonNull(primary.direct);
        Random random = Seeds.random("direct", primary.number);
        sessions.plan(primary, 0, plan.share2020(), FIRST, JUDGED, random);
        sessions.plan(primary, plan.share2020(), plan.shareToday(), DEADLINE, LocalDate.of(2021, 12, 15), random);
    }

    private void raise(
            List<DemoPrimary> order, double[] shares, double goal, LocalDate from, LocalDate until, Random random) {
        double[] before = shares.clone();
        fill(order, shares, goal, random);
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > before[i]) {
                sessions.plan(order.get(i), before[i], shares[i], from, until, random);
            }
        }
    }

    /** Raises shares one after another until together they reach the goal; some primaries stop short of the end. */
    private static void fill(List<DemoPrimary> order, double[] shares, double goal, Random random) {
        if (goal >= 1) {
            Arrays.fill(shares, 1);
            return;
        }
        double[] sizes = order.stream().mapToDouble(one -> one.roster.size()).toArray();
        double left = goal * Arrays.stream(sizes).sum();
        for (int i = 0; i < sizes.length; i++) {
            left -= shares[i] * sizes[i];
        }
        for (boolean everybody : new boolean[] {false, true}) {
            for (int i = 0; i < sizes.length && left > 0; i++) {
                double wanted = everybody || random.nextInt(100) >= 25 ? 1 : 0.55 + 0.4 * random.nextDouble();
                double raised = Math.min(Math.max(shares[i], wanted), shares[i] + left / sizes[i]);
                left -= (raised - shares[i]) * sizes[i];
                shares[i] = raised;
            }
        }
    }
}
