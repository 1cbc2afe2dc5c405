package org.unionregistry.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** The groups of some evenings, from the snapshots: one statement for all of them. */
@Component
public class GroupTrendQueries {
    private static final String SQL =
            """
            with part as (
            select d.day, coalesce(p.%s, %s) as key, p.as_of, p.entered, p.expected
              from unnest(cast(:days as date[])) d(day)
              join (select k.*, k.organization_id as id from completion_state k) p on p.valid_from <= d.day and p.valid_to > d.day
              join organization o on o.id = p.organization_id
              left join organization l on l.id = p.local_id
             where %s
            )
            select day, count(*) as primaries, count(*) filter (where entered >= expected) as full,
                   count(*) filter (where as_of is null) as without_headcount, sum(expected) as expected, sum(entered) as entered,
                   sum(entered) filter (where as_of is not null) as counted
              from part where key <> %s group by day, key order by day
            """;

    private final JdbcClient jdbc;
    private final ProgressProperties settings;

    GroupTrendQueries(JdbcClient jdbc, ProgressProperties settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param days in order; one before the first snapshot has no organisations */
    public List<GroupEvening> of(CompletionScope scope, List<LocalDate> days) {
        Map<LocalDate, Map<CompletionGroup, Integer>> counts = new LinkedHashMap<>();
        days.forEach(day -> counts.put(day, new EnumMap<>(CompletionGroup.class)));
        String part = PartSql.past(scope).replace(":day", "d.day");
        jdbc.sql(SQL.formatted(scope.level().key(), CompletionSql.NOBODY, part, CompletionSql.NOBODY))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(row -> {
                    counts.get(row.getObject("day", LocalDate.class)).merge(CompletionGroup.of(figures(row), settings), 1, Integer::sum);
                });
        return counts.entrySet().stream().map(one -> new GroupEvening(one.getKey(), one.getValue())).toList();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("primaries"), row.getInt("full"), row.getInt("without_headcount"), 0, row.getLong("expected"),
                row.getLong("entered"), row.getLong("counted"), 0, 0, 0, null, Set.of(), null);
    }
}
