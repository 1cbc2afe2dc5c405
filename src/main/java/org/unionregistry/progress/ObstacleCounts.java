package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Counts what stands in the way, reason by reason. */
@Component
public class ObstacleCounts {
    private final JdbcClient jdbc;

    ObstacleCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reasons of a part, those that keep most organisations back first; those nobody named are missing. */
    public List<ObstacleCount> of(Subtree part, LocalDate today) {
        return jdbc.sql(
                        """
                        select b.reason, count(*) filter (where b.closed_on is null) as open,
                               count(*) filter (where b.closed_on is null and b.due_on < :today) as overdue,
                               count(b.closed_on) as closed
                          from obstacle b join organization o on o.id = b.organization_id
                         where o.status <> 'LIQUIDATED' and %s
                         group by b.reason order by 2 desc, 4 desc, 1
                        """
                                .formatted(part.organizations("o")))
                .param(Subtree.PARAMETER, part.parameter())
                .param("today", today)
                .query((row, number) -> new ObstacleCount(
                        ObstacleReason.valueOf(row.getString("reason")), row.getInt("open"), row.getInt("overdue"), row.getInt("closed")))
                .list();
    }
}
