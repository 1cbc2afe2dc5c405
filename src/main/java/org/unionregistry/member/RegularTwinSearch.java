package org.unionregistry.member;

import java.util.List;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** Compares a region again when something was entered since it was compared last; a quiet one costs nothing. */
@Component
class RegularTwinSearch {
    private static final String CHANGED =
            """
            select c.region_id from member_counter c left join member_twin_search s on s.region_id = c.region_id
            where c.last_event_at is not null group by c.region_id, s.searched_at
            having s.searched_at is null or max(c.last_event_at) >= s.searched_at
            order by s.searched_at nulls first
            """;

    private final TwinSearch search;
    private final JdbcClient jdbc;

    RegularTwinSearch(TwinSearch search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    @Scheduled(cron = "${registry.member.twins-cron:0 15 * * * *}", zone = "${registry.time-zone}")
    void run() {
        List<UUID> regions = jdbc.sql(CHANGED).query(UUID.class).list();
        for (UUID region : regions) {
            try {
                search.run(new OrganizationId(region));
            } catch (RuntimeException failed) {
                // One region that cannot be compared must not keep the others from it.
                LoggerFactory.getLogger(getClass()).error("Region {} could not be searched for duplicates", region, failed);
            }
        }
    }
}
