package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what imports know of people and do not need any more; that there was an import stays. */
@Component
class ImportCleaning {
    private final JdbcClient jdbc;
    private final ImportProperties properties;
    private final Clock clock;

    ImportCleaning(JdbcClient jdbc, ImportProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Imports nobody has touched for thirty days lose their rows; those that were not entered are given up. */
    @Transactional
    public void clean() {
        OffsetDateTime before = Instant.now(clock).minus(properties.keep()).atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        """
                        with old as (
                            select id from import_batch
                            where changed_at < :before and status in ('MAPPING', 'CHECKED', 'APPLIED', 'FAILED', 'CANCELLED')
                            for update skip locked
                        ), rows as (
                            delete from import_row r using old where r.batch_id = old.id and r.status <> 'DONE'
                        ), files as (
                            delete from import_file f using old where f.batch_id = old.id
                        )
                        update import_batch b
                        set status = case when b.status in ('MAPPING', 'CHECKED') then 'CANCELLED' else b.status end,
                            good_count = 0, bad_count = 0, waiting_count = 0, version = version + 1
                        from old where b.id = old.id and (b.good_count + b.bad_count + b.waiting_count > 0 or b.status in ('MAPPING', 'CHECKED'))
                        """)
                .param("before", before)
                .update();
    }
}
