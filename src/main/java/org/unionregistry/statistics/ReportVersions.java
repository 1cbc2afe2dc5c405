package org.unionregistry.statistics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;

/** Writes what was sent, and finds it again by its mark. */
@Component
class ReportVersions {
    private final JdbcClient jdbc;
    private final Actors actors;

    ReportVersions(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    void keep(FormReportId report, int number, ReportContent content, Instant moment) {
        jdbc.sql("insert into form_report_version (report_id, number, content, sha256, sent_at, sent_by) values (:report, :number, :content, :sha256, :at, :by)")
                .param("report", report.value())
                .param("number", number)
                .param("content", content.text())
                .param("sha256", content.sha256())
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .param("by", by())
                .update();
    }

    ReportContent read(FormReportId report, int number) {
        return ReportContent.read(jdbc.sql("select content from form_report_version where report_id = :report and number = :number")
                .param("report", report.value())
                .param("number", number)
                .query(String.class)
                .single());
    }

    private @Nullable UUID by() {
        return actors.current().map(Actor::accountId).orElse(null);
    }
}
