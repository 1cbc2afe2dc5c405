package org.unionregistry.demo.region;

import java.util.List;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the transfers with two sides. */
record TransferTable(Target target) {

    void write(List<DemoTransfer> transfers) {
        try (Rows rows = target.rows(
                "member_transfer", "id", "version", "state", "requested", "member_id", "from_id", "to_id", "asked_name",
                "asked_number", "deadline", "released_on", "release_event", "acceptance_event", "reason", "settled_at",
                "created_at", "created_by", "changed_at", "changed_by")) {
            for (DemoTransfer one : transfers) {
                DemoEvent release = one.release;
                DemoEvent acceptance = one.acceptance;
                rows.uuid(one.id).number(one.version).text(one.state).flag(one.requested);
                rows.uuid(one.member == null ? null : one.member.id).uuid(DemoOrganization.idOf(one.from)).uuid(one.to.id);
                rows.text(one.askedName).text(one.askedNumber).date(one.deadline);
                rows.date(release == null ? null : release.day());
                rows.uuid(release == null ? null : release.id()).uuid(acceptance == null ? null : acceptance.id());
                rows.text(one.reason).moment(one.settledAt());
                rows.moment(one.begun.at()).uuid(one.begun.by()).moment(one.changed().at()).uuid(one.changed().by()).end();
            }
        }
    }
}
