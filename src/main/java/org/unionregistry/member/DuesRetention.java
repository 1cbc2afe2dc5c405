package org.unionregistry.member;

import java.time.Clock;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets marks of dues that nobody needs any more. Two instances at once find the same rows gone. */
@Component
public class DuesRetention {
    private static final Logger LOG = LoggerFactory.getLogger(DuesRetention.class);

    private final DuesSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    DuesRetention(DuesSettings settings, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The oldest month goes as a whole: one range of the table, since months are written one after another. */
    @Transactional
    @Scheduled(cron = "${registry.member.dues.clean-cron:0 10 4 * * *}", zone = "${registry.time-zone}")
    public void clean() {
        jdbc.sql("set local statement_timeout = '10min'").update();
        int gone = jdbc.sql("delete from dues_mark where month < :oldest")
                .param("oldest", settings.oldest(YearMonth.now(clock)).atDay(1))
                .update();
        if (gone > 0) {
            LOG.info("Removed {} marks of dues that are older than {} years", gone, settings.years());
        }
    }
}
