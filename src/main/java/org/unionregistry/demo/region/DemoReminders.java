package org.unionregistry.demo.region;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom the region reminded three weeks ago because nothing had been entered for long, by the figures of that morning. */
final class DemoReminders {
    static final int QUIET_DAYS = 7;
    private static final int AGO = 20;

    /** One that was reminded, with what it was told. */
    record Sent(DemoOrganization to, LocalDate quietSince, long entered, long expected) {}

    final LocalDate day;
    final Instant morning;
    final List<Sent> sent = new ArrayList<>();

    DemoReminders(DemoTree tree, DemoJournal journal, LocalDate yesterday) {
        LocalDate then = yesterday.minusDays(AGO);
        day = then.minusDays(Math.max(0, then.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue()));
        morning = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        Map<DemoOrganization, Sum> sums = new HashMap<>();
        for (DemoPrimary primary : tree.primaries()) {
            DemoHeadcount headcount = primary.currentHeadcount();
            if (headcount != null && primary.isOpen(day) && primary.plan != null) {
                sums.computeIfAbsent(Objects.requireNonNull(primary.parent), local -> new Sum()).expected += headcount.members();
            }
        }
        journal.events.stream().filter(event -> event.stamp().at().isBefore(morning)).forEach(event -> {
            DemoHeadcount headcount = event.primary().currentHeadcount();
            Sum sum = sums.get(Objects.requireNonNull(event.primary().parent));
            if (sum != null && headcount != null && event.primary().isOpen(day)) {
                sum.add(event, event.day().isAfter(headcount.asOf()));
            }
        });
        tree.locals().forEach(local -> remind(local, sums.get(local)));
    }

    private void remind(DemoOrganization local, @Nullable Sum sum) {
        boolean quiet = sum != null && sum.entered < sum.expected && sum.last != null && !sum.last.isAfter(day.minusDays(QUIET_DAYS));
        if (quiet && local.statuses.size() == 1) {
            sent.add(new Sent(local, Objects.requireNonNull(sum.last), sum.entered, sum.expected));
        }
    }

    private static final class Sum {
        private long entered;
        private long expected;
        private @Nullable LocalDate last;

        private void add(DemoEvent event, boolean since) {
            entered += event.deltas().register();
            expected += since ? event.deltas().arrival() - event.deltas().departure() : 0;
            last = last == null || event.stamp().day().isAfter(last) ? event.stamp().day() : last;
        }
    }
}
