package org.unionregistry.member;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** How many pairs there are in a part, and how fresh they are: nobody's data are read. */
@Component
public class TwinCounts {
    /** Pairs {@code t} with their own side in the columns of levels, the other side as {@code far}. */
    static final String PAIRS =
            """
            (select w.*, w.own_organization_id as organization_id, w.own_local_id as local_id, w.own_region_id as region_id
               from member_twin w) t
            cross join lateral (select t.other_organization_id as organization_id, t.other_local_id as local_id,
                t.other_region_id as region_id) far
            """;

    private final JdbcClient jdbc;

    TwinCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many pairs of the part wait for a decision, whoever's it is. */
    public int count(Subtree subtree) {
        return jdbc.sql("select count(*) from %s where %s and (t.own_id < t.other_id or not (%s))"
                        .formatted(PAIRS, subtree.people("t"), subtree.people("far")))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(Integer.class)
                .single();
    }

    /** The region of a part and when it was compared last. */
    public Optional<TwinSearched> searched(Subtree subtree) {
        return jdbc.sql(
                        """
                        select o.region_id, s.searched_at from organization o left join member_twin_search s on s.region_id = o.region_id
                        where o.id = :scope and o.region_id is not null
                        """)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> new TwinSearched(
                        new OrganizationId(row.getObject("region_id", UUID.class)), moment(row.getObject("searched_at", OffsetDateTime.class))))
                .optional();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime kept) {
        return kept == null ? null : kept.toInstant();
    }
}
