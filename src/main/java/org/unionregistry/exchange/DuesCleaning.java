package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the names of old lists of the bookkeeping: marks and numbers stay, who else stood there is nobody's business. */
@Component
class DuesCleaning {
    private final JdbcClient jdbc;
    private final ImportProperties properties;
    private final Clock clock;

    DuesCleaning(JdbcClient jdbc, ImportProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    public void clean() {
        Instant now = Instant.now(clock);
        jdbc.sql(
                        """
                        with old as (
                            select id from dues_check where created_at < :before and file_name is not null and forgotten_at is null
                            for update skip locked
                        ), names as (
                            delete from dues_payer p using old where p.check_id = old.id
                        )
                        update dues_check c set forgotten_at = :now, skipped_texts = '{}' from old where c.id = old.id
                        """)
                .param("before", now.minus(properties.keepPayers()).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
