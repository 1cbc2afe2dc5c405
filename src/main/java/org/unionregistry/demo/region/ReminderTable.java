package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the rules of the region, and what it has sent by one of them. */
record ReminderTable(Target target) {
    private static final int FORTNIGHT = 14;

    void write(UUID region, DemoReminders reminders) {
        Ids ids = new Ids(27);
        Instant made = reminders.day.minusDays(1).atTime(5, 0).toInstant(ZoneOffset.UTC);
        UUID quiet = ids.of(made.toEpochMilli(), 0);
        try (Rows rows = target.rows(
                "reminder", "id", "version", "organization_id", "kind", "threshold", "days_before", "repeat_days", "active", "created_at", "changed_at")) {
            rule(rows, quiet, region, "QUIET", DemoReminders.QUIET_DAYS, null, made);
            rule(rows, ids.of(made.toEpochMilli(), 1), region, "BEHIND", 90, 60, made);
            rule(rows, ids.of(made.toEpochMilli(), 2), region, "HEADCOUNT_OLD", 12, null, made);
            rule(rows, ids.of(made.toEpochMilli(), 3), region, "MANDATE_ENDS", 60, null, made);
        }
        try (Rows rows = target.rows(
                "notice", "id", "organization_id", "sender_id", "reminder_id", "kind", "threshold", "day", "entered", "expected", "sent_on",
                "sent_at", "mail", "mail_attempts")) {
            for (DemoReminders.Sent one : reminders.sent) {
                rows.uuid(ids.at(reminders.morning)).uuid(one.to().id).uuid(region).uuid(quiet).text("QUIET").number(DemoReminders.QUIET_DAYS);
                rows.date(one.quietSince()).number(one.entered()).number(one.expected()).date(reminders.day);
                rows.moment(reminders.morning).text("NONE").number(0).end();
            }
        }
    }

    /** Nothing leaves the demo by itself. */
    private static void rule(Rows rows, UUID id, UUID region, String kind, int threshold, @Nullable Integer before, Instant made) {
        rows.uuid(id).number(0).uuid(region).text(kind).number(threshold);
        if (before == null) {
            rows.absent();
        } else {
            rows.number(before);
        }
        rows.number(FORTNIGHT).flag(false).moment(made).moment(made).end();
    }
}
