package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the counters of each primary, summed up from the journal as a recount would. */
record CounterTables(Target target) {

    void write(DemoTree tree, DemoJournal journal, DemoCards cards) {
        Map<DemoPrimary, Sum> sums = new HashMap<>();
        tree.primaries().forEach(primary -> sums.put(primary, new Sum(primary.currentHeadcount())));
        journal.events.forEach(event -> sums.get(event.primary()).add(event));
        cards.events.forEach(event -> sums.get(event.primary()).holders += event.holderDelta());
        try (Rows rows = target.rows(
                "member_counter", "organization_id", "region_id", "local_id", "on_register", "complete", "headcount_on",
                "arrivals", "departures", "began_on", "last_event_at")) {
            for (DemoPrimary primary : tree.primaries()) {
                Sum sum = sums.get(primary);
                rows.uuid(primary.id).uuid(primary.regionId()).uuid(primary.localId());
                rows.number(sum.register).number(sum.complete).date(sum.headcountOn);
                rows.number(sum.arrivals).number(sum.departures).date(primary.beganOn).moment(sum.last).end();
            }
        }
        try (Rows rows = target.rows("card_counter", "organization_id", "region_id", "local_id", "holders")) {
            for (DemoPrimary primary : tree.primaries()) {
                rows.uuid(primary.id).uuid(primary.regionId()).uuid(primary.localId()).number(sums.get(primary).holders).end();
            }
        }
    }

    private static final class Sum {
        private final @Nullable LocalDate headcountOn;
        private int register;
        private int complete;
        private int arrivals;
        private int departures;
        private int holders;
        private @Nullable Instant last;

        private Sum(@Nullable DemoHeadcount current) {
            headcountOn = current == null ? null : current.asOf();
        }

        private void add(DemoEvent event) {
            register += event.deltas().register();
            complete += event.deltas().complete();
            if (headcountOn != null && event.day().isAfter(headcountOn)) {
                arrivals += event.deltas().arrival();
                departures += event.deltas().departure();
            }
            Instant at = event.stamp().at();
            last = last == null || at.isAfter(last) ? at : last;
        }
    }
}
