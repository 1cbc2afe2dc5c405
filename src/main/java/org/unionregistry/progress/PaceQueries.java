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
    Map<UUID, List<Long>> done(CompletionScope scope, LocalDate day) {
        Map<UUID, List<Long>> done = new HashMap<>();
        jdbc.sql(PaceSql.done(scope, day.equals(LocalDate.now(clock))))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .param("day", day)
                .query((RowCallbackHandler) row -> done.put(
                        row.getObject("key", UUID.class),
                        List.of(row.getLong("week1"), row.getLong("week2"), row.getLong("week3"), row.getLong("week4"))));
        return done;
    }
}
