package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** What was merged into a record, or into which it went, for whoever has been shown the person already. */
@Component
public class MergeTraces {
    private final JdbcClient jdbc;
    private final MergeObstacles obstacles;
    private final Clock clock;

    MergeTraces(JdbcClient jdbc, MergeObstacles obstacles, Clock clock) {
        this.jdbc = jdbc;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    public List<MergeTrace> of(MemberRecord member, Subtree subtree) {
        return jdbc.sql(
                        """
                        select g.id, g.survivor_id = :id as survived, g.merged_at, g.merged_by, b.id as other_id,
                            b.last_name, b.first_name, b.middle_name, o.short_name, (%s) as visible, n.type, n.entered_at
                        from member_merge g
                        join member b on b.id = case when g.survivor_id = :id then g.absorbed_id else g.leads_to end
                        join organization o on o.id = b.organization_id
                        left join lateral (%s) n on true
                        where (g.survivor_id = :id or g.absorbed_id = :id) and g.undone_at is null
                        order by g.merged_at desc
                        """
                                .formatted(subtree.people("b"), MergeObstacles.newer("g.survivor_id", "g.merged_at")))
                .param("id", member.id().value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(this::read)
                .list();
    }

    private MergeTrace read(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("merged_at", OffsetDateTime.class).toInstant();
        return new MergeTrace(
                row.getObject("id", UUID.class),
                row.getBoolean("survived"),
                new MemberId(row.getObject("other_id", UUID.class)),
                row.getBoolean("visible") ? PersonName.read(row) : null,
                row.getString("short_name"),
                at,
                row.getObject("merged_by", UUID.class),
                obstacles.last(at),
                obstacles.judge(at, row, Instant.now(clock)).orElse(null));
    }
}
