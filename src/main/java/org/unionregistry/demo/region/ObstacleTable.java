package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.ZoneOffset;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes what kept organisations back. */
record ObstacleTable(Target target) {
    void write(DemoObstacles obstacles) {
        try (Rows rows = target.rows(
                "obstacle", "id", "version", "organization_id", "reason", "remedy", "due_on", "noted_on", "closed_on", "created_at", "changed_at")) {
            for (DemoObstacles.Noted one : obstacles.all) {
                Instant moment = one.on().atTime(5, 0).toInstant(ZoneOffset.UTC);
                rows.uuid(one.id()).number(0).uuid(one.at().id).text(one.reason()).text(one.remedy());
                rows.date(one.due()).date(one.on()).date(one.closed()).moment(moment).moment(moment).end();
            }
        }
    }
}
