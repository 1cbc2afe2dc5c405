package org.unionregistry.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** How complete the register is, row by row, today or at the end of a past day; one statement either way. */
@Component
public class CompletionQueries {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ProgressProperties settings;
    private final Snapshots snapshots;

    CompletionQueries(JdbcClient jdbc, Clock clock, ProgressProperties settings, Snapshots snapshots) {
        this.snapshots = snapshots;
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** The rows of the day by name, the one of the primaries directly under a region last. */
    public List<CompletionRow> rows(CompletionScope scope, LocalDate day) {
        if (day.equals(LocalDate.now(clock))) {
            return rows(CompletionSql.today(scope), scope, day);
        }
        return snapshots.has(day) ? kept(scope, day) : recounted(scope, day);
    }

    /** The rows of the day counted from the journal alone, whatever the day. */
    List<CompletionRow> recounted(CompletionScope scope, LocalDate day) {
        return rows(CompletionSql.past(scope), scope, day);
    }

    /** The rows the snapshot of the day has. */
    List<CompletionRow> kept(CompletionScope scope, LocalDate day) {
        return rows(CompletionSql.kept(scope), scope, day);
    }

    /** The first day on which any organisation of the part stood anywhere. */
    public @Nullable LocalDate firstDay(Subtree reader) {
        return jdbc.sql(
                        """
                        select min(p.valid_from) from organization_placement p
                          join organization o on o.id = p.organization_id
                         where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and %s
                        """
                                .formatted(reader.organizations("o")))
                .param(Subtree.PARAMETER, reader.parameter())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** Education districts the table of this part can be narrowed to, or the only one it is about, by name. */
    public Map<UUID, String> districts(Subtree part) {
        String column = part instanceof Subtree.Region ? "region_id" : "id";
        Map<UUID, String> districts = new LinkedHashMap<>();
        if (part instanceof Subtree.Region || part instanceof Subtree.District) {
            jdbc.sql("select id, name from education_district where %s = :scope order by name collate \"ru-x-icu\"".formatted(column))
                    .param(Subtree.PARAMETER, part.parameter())
                    .query((RowCallbackHandler) row -> districts.put(row.getObject(1, UUID.class), row.getString(2)));
        }
        return districts;
    }

    private List<CompletionRow> rows(String sql, CompletionScope scope, LocalDate day) {
        return jdbc.sql(sql)
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .param("day", day)
                .param("since", startOf(day.minusDays(settings.late().windowDays() - 1L)))
                .param("until", startOf(day.plusDays(1)))
                .param("names", scope.names())
                .query(CompletionQueries::row)
                .list();
    }

    /** Midnight of the region: the end of a day is the start of the next one there, not on the server. */
    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static CompletionRow row(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new CompletionRow(
                OrganizationId.orNull(id),
                row.getString("code"),
                row.getString("short_name"),
                row.getString("full_name"),
                row.getObject("district_id", UUID.class),
                row.getString("district_name"),
                row.getString("chair"),
                row.getBoolean("liquidating"),
                figures(row),
                new Lateness(row.getObject("median_delay", Double.class), row.getObject("longest_delay", Integer.class)),
                constants(row.getString("obstacles"), ObstacleReason::valueOf));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Timestamp changed = row.getTimestamp("changed_at");
        return new Figures(
                row.getInt("primaries"),
                row.getInt("complete_primaries"),
                row.getInt("without_headcount"),
                row.getLong("declared"),
                row.getLong("expected"),
                row.getLong("entered"),
                row.getLong("counted"),
                row.getLong("missing"),
                row.getLong("complete"),
                row.getLong("cards"),
                row.getObject("headcount_from", LocalDate.class),
                constants(row.getString("sources"), HeadcountSource::valueOf),
                changed == null ? null : changed.toInstant());
    }

    private static <E> Set<E> constants(@Nullable String codes, Function<String, E> reader) {
        return codes == null || codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",")).map(reader).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
