package org.unionregistry.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/**
 * Reads the pairs of a part: the certain ones first. Where one record lies outside, its owner learns that it exists and
 * who can decide, and nothing of the other person.
 */
@Component
public class TwinQueries {
    public static final int SIZE = 25;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    TwinQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** One more than a page holds tells that there are others. */
    public List<TwinPairRow> page(@Nullable String after, Subtree subtree) {
        TwinPosition position = TwinPosition.of(after);
        List<TwinPairRow> rows = jdbc.sql(
                        """
                        select t.rank, t.reasons, t.other_id, r.short_name as region, q.short_name as other_region, (%4$s) as visible,
                            %1$s, %2$s
                        from %3$s
                        join member a on a.id = t.own_id join member b on b.id = t.other_id
                        join organization oa on oa.id = a.organization_id join organization ob on ob.id = b.organization_id
                        join organization r on r.id = a.region_id
                        left join organization q on q.id = b.region_id and b.region_id <> a.region_id
                        where %5$s and %6$s and a.status in ('ON_REGISTER', 'LEFT') and b.status in ('ON_REGISTER', 'LEFT')
                            and (t.own_id < t.other_id or not (%4$s))
                            and (t.rank, t.own_id, t.other_id) > (:rank, :own, :other)
                        order by t.rank, t.own_id, t.other_id limit :limit
                        """
                                .formatted(
                                        TwinSide.columns("a", "oa"), TwinSide.columns("b", "ob"), TwinCounts.PAIRS, subtree.people("b"),
                                        subtree.people("t"), subtree.people("a")))
                .param(Subtree.PARAMETER, subtree.parameter())
                .param("rank", position.rank())
                .param("own", position.own())
                .param("other", position.other())
                .param("limit", SIZE + 1)
                .query(TwinQueries::read)
                .list();
        events.publishEvent(Audited.part("member.duplicates", MemberFilter.registered(subtree), rows.size()));
        return rows;
    }

    private static TwinPairRow read(ResultSet row, int number) throws SQLException {
        return new TwinPairRow(
                row.getInt("rank"),
                Stream.of(row.getString("reasons").split(",")).map(Likeness::valueOf).toList(),
                TwinSide.read(row, "a"),
                row.getBoolean("visible") ? TwinSide.read(row, "b") : null,
                new MemberId(row.getObject("other_id", UUID.class)),
                row.getString("region"),
                row.getString("other_region"));
    }
}
