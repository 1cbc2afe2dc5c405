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

    /**
     * The pairs are cut first and the people looked up after: so a page costs the same in any region. A pair one of whose
     * records has gone meanwhile is passed over.
     */
    public TwinPage page(@Nullable String after, Subtree subtree) {
        TwinPosition position = TwinPosition.of(after);
        List<Found> found = jdbc.sql(
                        """
                        select t.rank, t.reasons, t.own_id, t.other_id, r.short_name as region, q.short_name as other_region,
                            (%4$s) as visible, (%6$s) and a.status in %7$s and b.status in %7$s as here, %1$s, %2$s
                        from (select t.rank, t.reasons, t.own_id, t.other_id from %3$s
                              where %5$s and (t.own_id < t.other_id or not (%8$s))
                                  and (t.rank, t.own_id, t.other_id) > (:rank, :own, :other)
                              order by t.rank, t.own_id, t.other_id limit :limit) t
                        join member a on a.id = t.own_id join member b on b.id = t.other_id
                        join organization oa on oa.id = a.organization_id join organization ob on ob.id = b.organization_id
                        join organization r on r.id = a.region_id
                        left join organization q on q.id = b.region_id and b.region_id <> a.region_id
                        order by t.rank, t.own_id, t.other_id
                        """
                                .formatted(
                                        TwinSide.columns("a", "oa"), TwinSide.columns("b", "ob"), TwinCounts.PAIRS, subtree.people("b"),
                                        subtree.people("t"), subtree.people("a"), "('ON_REGISTER', 'LEFT')", subtree.people("far")))
                .param(Subtree.PARAMETER, subtree.parameter())
                .param("rank", position.rank())
                .param("own", position.own())
                .param("other", position.other())
                .param("limit", SIZE + 1)
                .query((row, number) -> new Found(read(row), row.getBoolean("here")))
                .list();
        List<Found> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
        List<TwinPairRow> rows = shown.stream().filter(Found::here).map(Found::row).toList();
        events.publishEvent(Audited.part("member.duplicates", MemberFilter.registered(subtree), rows.size()));
        return new TwinPage(rows, found.size() > SIZE ? shown.get(SIZE - 1).row().position() : null);
    }

    /** @param here both records are where they were when they were compared */
    private record Found(TwinPairRow row, boolean here) {}

    private static TwinPairRow read(ResultSet row) throws SQLException {
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
