package org.unionregistry.demo.national;

import java.time.Instant;
import java.time.LocalDate;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.demo.copy.Target;

/** Writes the reports of the last two years and the counters. */
record NationalCounters(NationalPlan plan, Target target) {

    void write() {
        LocalDate asOf = plan.today.withDayOfYear(1);
        LocalDate before = asOf.minusYears(1);
        Counts counts = new Counts(plan, (int) before.toEpochDay(), (int) asOf.toEpochDay());
        headcounts(counts, before, asOf);
        members(counts, asOf);
        try (Rows rows = target.rows("card_counter", "organization_id", "region_id", "local_id", "holders")) {
            for (int primary = 0; primary < plan.members.length; primary++) {
                place(rows.uuid(plan.primary(primary)), primary).number(counts.holders[primary]).end();
            }
        }
    }

    private void headcounts(Counts counts, LocalDate before, LocalDate asOf) {
        Ids ids = new Ids(106);
        try (Rows rows = target.rows(
                "headcount", "id", "organization_id", "region_id", "local_id", "as_of", "source", "workers", "students",
                "members", "status", "current", "created_at", "changed_at", "decided_at")) {
            for (int primary = 0; primary < plan.members.length; primary++) {
                headcount(rows, ids, primary, before, counts.membersBefore[primary], false);
                headcount(rows, ids, primary, asOf, counts.members[primary], true);
            }
        }
    }

    private void headcount(Rows rows, Ids ids, int primary, LocalDate asOf, int entered, boolean current) {
        int members = (int) Math.round(entered / entered(primary));
        Instant decided = asOf.plusDays(14).atTime(10, 0).atZone(plan.zone).toInstant();
        place(rows.uuid(ids.at(decided)).uuid(plan.primary(primary)), primary);
        rows.date(asOf).text("REPORT").number(members * 5L / 4).number(0).number(members).text("CONFIRMED").flag(current);
        rows.moment(decided).moment(decided).moment(decided).end();
    }

    private void members(Counts counts, LocalDate asOf) {
        try (Rows rows = target.rows(
                "member_counter", "organization_id", "region_id", "local_id", "on_register", "complete", "headcount_on",
                "arrivals", "departures", "began_on", "last_event_at")) {
            for (int primary = 0; primary < plan.members.length; primary++) {
                place(rows.uuid(plan.primary(primary)), primary);
                rows.number(counts.onRegister[primary]).number(counts.complete[primary]).date(asOf);
                rows.number(counts.arrivals[primary]).number(counts.departures[primary]);
                rows.date(plan.beganOn(primary)).moment(Instant.ofEpochSecond(counts.lastEvent[primary])).end();
            }
        }
    }

    private Rows place(Rows rows, int primary) {
        rows.uuid(plan.region(plan.regionOfPrimary[primary]));
        return rows.uuid(plan.isDirect(primary) ? null : plan.local(plan.localOfPrimary[primary]));
    }

    /** The share of members that is entered: all of them in most primaries. */
    private static double entered(int primary) {
        int kind = Seeds.percent("entered", primary);
        return kind < 72 ? 1 : kind < 92 ? 0.8 + (kind - 72) / 110.0 : 0.4 + (kind - 92) / 20.0;
    }
}
