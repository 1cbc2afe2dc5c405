package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;

/** Writes checks down. Of a month and an organisation one counts, whatever is sent at once: an index sees to it. */
@Component
class DuesChecks {
    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    DuesChecks(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    Optional<DuesCheck> find(DuesCheckId id) {
        return jdbc.sql(DuesCheck.SELECT + "where c.id = :id").param("id", id.value()).query(DuesCheck::read).optional();
    }

    /** The check that counts for the month, kept from others until this one is written. */
    Optional<DuesCheck> current(OrganizationId organization, YearMonth month) {
        return jdbc.sql(DuesCheck.SELECT
                        + "where c.organization_id = :organization and c.month = :month and c.replaced_by is null for update of c")
                .param("organization", organization.value())
                .param("month", month.atDay(1))
                .query(DuesCheck::read)
                .optional();
    }

    /** One statement after the other: the older check steps back before the newer one may stand. */
    void add(DuesCheck check, Optional<DuesCheck> older) {
        older.ifPresent(one -> replace(one, one.id().value()));
        jdbc.sql(
                        """
                        insert into dues_check (id, organization_id, month, payers, file_name, file_sha256, skipped_rows, skipped_texts, created_at, created_by)
                        values (:id, :organization, :month, :payers, :file, :sha256, :skipped, :texts, :now, :by)
                        """)
                .param("id", check.id().value())
                .param("organization", check.organization().value())
                .param("month", check.month().atDay(1))
                .param("payers", check.payers())
                .param("file", check.fileName())
                .param("sha256", check.sha256())
                .param("skipped", check.skipped().stream().map(SkippedRow::row).toArray(Integer[]::new))
                .param("texts", check.skipped().stream().map(SkippedRow::text).toArray(String[]::new))
                .param("now", now())
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .update();
        older.ifPresent(one -> replace(one, check.id().value()));
    }

    private void replace(DuesCheck older, UUID newer) {
        jdbc.sql("update dues_check set replaced_by = :newer, replaced_at = :now where id = :id")
                .param("newer", newer)
                .param("now", now())
                .param("id", older.id().value())
                .update();
    }

    void recount(DuesCheckId check, int payers) {
        jdbc.sql("update dues_check set payers = :payers where id = :id")
                .param("payers", payers)
                .param("id", check.value())
                .update();
    }

    List<UUID> replacedBy(DuesCheckId check) {
        return jdbc.sql("select id from dues_check where replaced_by = :id")
                .param("id", check.value())
                .query(UUID.class)
                .list();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
