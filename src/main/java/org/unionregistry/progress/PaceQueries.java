package org.unionregistry.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** How many of the declared were entered on the evenings one to four weeks before a day, from the snapshots. */
@Component
class PaceQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    PaceQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For each row of the table of the day, by organisation; the primaries stand where they stood on that day. */
    PastDone done(CompletionScope scope, LocalDate day, ProgrammeMeasure measure) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<Long>> done = new HashMap<>();
        boolean[] behind = new boolean[1];
        jdbc.sql(PaceSql.done(scope, day.equals(today), measure))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .param("day", day)
                .param("yesterday", today.minusDays(1))
                .param("zone", clock.getZone().getId())
                .query((RowCallbackHandler) row -> {
                    behind[0] = row.getBoolean("behind");
                    UUID key = row.getObject("key", UUID.class);
                    if (key != null) {
                        done.put(key, List.of(row.getLong("week1"), row.getLong("week2"), row.getLong("week3"), row.getLong("week4")));
                    }
                });
        return new PastDone(done, behind[0]);
    }
}
