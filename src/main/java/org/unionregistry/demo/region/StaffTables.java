package org.unionregistry.demo.region;

import java.time.Instant;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the paid positions. */
record StaffTables(Target target, DemoStaff staff) {

    void write(Instant moment) {
        try (Rows rows = target.rows(
                "staff_position", "id", "version", "organization_id", "title", "member_id", "last_name", "first_name", "middle_name", "name_key",
                "birth_date", "since", "created_at", "changed_at")) {
            for (DemoStaff.Position one : staff.positions) {
                DemoMember holder = one.holder();
                rows.uuid(one.id()).number(0).uuid(one.employer().id).text(one.title()).uuid(holder == null ? null : holder.id);
                rows.text(one.name().last()).text(one.name().first()).text(one.name().middle()).text(one.name().key());
                rows.date(one.birth()).date(one.since()).moment(moment).moment(moment).end();
            }
        }
    }
}
