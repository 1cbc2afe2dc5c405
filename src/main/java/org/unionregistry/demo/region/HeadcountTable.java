package org.unionregistry.demo.region;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the headcounts, the latest confirmed one of each primary marked as current. */
record HeadcountTable(Target target) {

    void write(DemoTree tree) {
        Ids ids = new Ids(10);
        try (Rows rows = target.rows(
                "headcount", "id", "organization_id", "region_id", "local_id", "as_of", "source", "workers", "students",
                "members", "status", "current", "remark", "created_at", "created_by", "changed_at", "changed_by", "decided_at",
                "decided_by")) {
            for (DemoPrimary primary : tree.primaries()) {
                DemoHeadcount current = primary.currentHeadcount();
                for (DemoHeadcount one : primary.headcounts) {
                    Stamp last = one.decided() == null ? one.declared() : one.decided();
                    rows.uuid(ids.at(one.declared().at())).uuid(primary.id).uuid(primary.regionId()).uuid(primary.localId());
                    rows.date(one.asOf()).code(one.source());
                    rows.number(one.workers()).number(one.students()).number(one.members());
                    rows.code(one.status()).flag(one == current).text(one.remark());
                    rows.moment(one.declared().at()).uuid(one.declared().by()).moment(last.at()).uuid(last.by());
                    rows.moment(at(one.decided())).uuid(by(one.decided())).end();
                }
            }
        }
    }

    private static @Nullable Instant at(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.at();
    }

    private static @Nullable UUID by(@Nullable Stamp stamp) {
        return stamp == null ? null : stamp.by();
    }
}
