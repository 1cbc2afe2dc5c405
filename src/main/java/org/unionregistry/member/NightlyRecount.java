package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.Recount;
import org.unionregistry.shared.Recount.Difference;

/** Counts everything anew every night and tells the operator when a counter disagrees. Mends nothing by itself. */
@Component
@EnableScheduling
class NightlyRecount {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRecount.class);
    /** Any number will do; it names this job among the advisory locks of the database. */
    private static final long LOCK = 4_200_001;

    private final List<Recount> recounts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    NightlyRecount(List<Recount> recounts, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.recounts = recounts;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Of several instances the one that comes first counts. */
    @Transactional
    @Scheduled(cron = "${registry.member.recount-cron:0 30 3 * * *}", zone = "${registry.time-zone}")
    void run() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single()) {
            return;
        }
        jdbc.sql("set local statement_timeout = '10min'").update();
        List<Difference> differences =
                recounts.stream().flatMap(recount -> recount.differences().stream()).toList();
        if (differences.isEmpty()) {
            LOG.info("Counters agree with the journal");
            return;
        }
        differences.forEach(difference -> LOG.error("Counter disagrees with the journal: {}", difference));
        events.publishEvent(new AuditedEvent(
                "member.recount", "register", null, null, null, null, Map.of("differences", differences.size())));
    }
}
