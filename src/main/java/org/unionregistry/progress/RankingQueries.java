package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads the marks of rankings. */
@Component
public class RankingQueries {
    private static final int DAYS = 365;
    private static final String SELECT =
            """
            select k.id, k.organization_id, k.kind, k.words, k.due_on, k.noted_on, k.done_on
              from ranking_mark k join organization o on o.id = k.organization_id
            """;

    private final JdbcClient jdbc;

    RankingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of organisations that the caller has found in the reader's part: those of a year, and what is still open. */
    public Map<OrganizationId, List<RankingMarkRow>> of(Collection<OrganizationId> organizations, LocalDate today, Subtree reader) {
        return jdbc.sql(SELECT
                        + """
                        where k.organization_id = any(:ids) and k.kind = any(:kinds) and k.withdrawn_on is null
                          and (k.noted_on >= :since or k.kind = 'MEASURE' and k.done_on is null)
                        order by k.noted_on desc, k.id
                        """)
                .param("ids", OrganizationId.values(organizations))
                .param("kinds", kinds(reader))
                .param("since", today.minusDays(DAYS))
                .query(RankingMarkRow::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(RankingMarkRow::organization));
    }

    /** One of them, or a 404 outside the user's part. */
    public RankingMarkRow require(RankingMarkId id, Subtree subtree) {
        return jdbc.sql(SELECT + "where k.id = :id and k.kind = any(:kinds) and " + subtree.organizations("o"))
                .param("id", id.value())
                .param("kinds", kinds(subtree))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(RankingMarkRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** How many measures or controls of the reader's own should have been done by the day. */
    public int due(Subtree reader, LocalDate day) {
        boolean district = reader instanceof Subtree.District;
        return jdbc.sql("""
                        select count(*) from ranking_mark k join organization o on o.id = k.organization_id
                         where k.kind = :kind and k.done_on is null and k.withdrawn_on is null and k.due_on <= :day and %s
                        """.formatted(district ? reader.organizations("o") : "o.parent_id = :scope"))
                .param("kind", (district ? RankingMarkKind.CONTROL : RankingMarkKind.MEASURE).name())
                .param("day", day)
                .param(Subtree.PARAMETER, reader.parameter())
                .query(Integer.class)
                .single();
    }

    private static String[] kinds(Subtree reader) {
        return RankingMarkKind.shown(reader).stream().map(Enum::name).toArray(String[]::new);
    }
}
