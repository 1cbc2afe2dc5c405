package org.unionregistry.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Counts those who have learnt to keep the register. */
@Component
public class TrainedQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    TrainedQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In how many organisations somebody answers for the register, and has learnt it; locals and primaries apart. */
    public List<TrainedCount> counts(Subtree reader) {
        return jdbc.sql("""
                        select o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') as primaries, count(*) as organizations,
                               count(m.id) as answered, count(*) filter (where %s is not null) as trained
                          from organization o
                          left join %s m on true
                         where o.type in ('LOCAL', 'PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED' and %s
                         group by 1 order by 1
                        """.formatted(TrainedSql.lastDay("m"), TrainedSql.responsible("o"), reader.organizations("o")))
                .param("day", LocalDate.now(clock))
                .param(Subtree.PARAMETER, reader.parameter())
                .query(TrainedCount.class)
                .list();
    }
}
