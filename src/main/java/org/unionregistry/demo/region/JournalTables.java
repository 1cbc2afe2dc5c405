package org.unionregistry.demo.region;

import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.demo.region.DemoEvent.Deltas;

/** Writes the journal and what its corrections changed. */
record JournalTables(Target target) {

    void write(DemoJournal journal) {
        events(journal);
        corrections(journal);
    }

    private void events(DemoJournal journal) {
        try (Rows rows = target.rows(
                "membership_event", "id", "member_id", "organization_id", "counterpart_id", "type", "day", "entered_at",
                "entered_by", "entered_for", "reason", "basis", "old_category", "new_category", "reverses_id",
                "register_delta", "complete_delta", "arrival", "departure", "delay_days", "category_until")) {
            for (DemoEvent one : journal.events) {
                Deltas deltas = one.deltas();
                rows.uuid(one.id()).uuid(one.member().id).uuid(one.primary().id);
                rows.uuid(DemoOrganization.idOf(one.counterpart())).code(one.type()).date(one.day());
                rows.moment(one.stamp().at()).uuid(one.stamp().by()).uuid(one.stamp().forWhom());
                rows.text(one.reason()).text(one.basis()).code(one.oldCategory()).code(one.newCategory());
                rows.uuid(one.reverses()).number(deltas.register()).number(deltas.complete());
                rows.number(deltas.arrival()).number(deltas.departure());
                (one.delay() == null ? rows.absent() : rows.number(one.delay())).date(one.categoryUntil()).end();
            }
        }
    }

    private void corrections(DemoJournal journal) {
        try (Rows rows = target.rows("member_change", "event_id", "field", "old_value", "new_value")) {
            journal.corrections.forEach(one ->
                    rows.uuid(one.event()).text(one.field()).text(one.before()).text(one.now()).end());
        }
    }
}
