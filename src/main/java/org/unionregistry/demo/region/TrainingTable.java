package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.copy.Rows;
import org.unionregistry.demo.copy.Target;

/** Writes the sessions of the region, and who takes part. */
record TrainingTable(Target target) {
    private static final int DAYS_BEFORE = 30;

    void write(UUID region, List<DemoTraining> sessions) {
        Ids ids = new Ids(30);
        List<UUID> keys = sessions.stream().map(one -> ids.at(planned(one))).toList();
        try (Rows rows = target.rows(
                "training_session", "id", "version", "organization_id", "title", "held_on", "begins_at", "place", "note", "created_at", "changed_at")) {
            for (int at = 0; at < sessions.size(); at++) {
                DemoTraining one = sessions.get(at);
                rows.uuid(keys.get(at)).number(0).uuid(region).text(one.title()).date(one.day()).text("10:00").text(one.place()).text(one.note());
                rows.moment(planned(one)).moment(planned(one)).end();
            }
        }
        try (Rows rows = target.rows("training_participant", "session_id", "mandate_id", "organization_id", "attendance")) {
            for (int at = 0; at < sessions.size(); at++) {
                UUID session = keys.get(at);
                sessions.get(at).people().forEach((mandate, attendance) ->
                        rows.uuid(session).uuid(mandate.id()).uuid(Objects.requireNonNull(mandate.organization()).id).text(attendance).end());
            }
        }
    }

    private static Instant planned(DemoTraining one) {
        return one.day().minusDays(DAYS_BEFORE).atTime(4, 0).toInstant(ZoneOffset.UTC);
    }
}
