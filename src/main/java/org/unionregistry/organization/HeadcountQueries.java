package org.unionregistry.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads declared numbers, each beside the one that counted before it. */
@Component
public class HeadcountQueries {
    private static final String ROWS =
            """
            select h.id, h.version, h.organization_id, o.code, o.short_name, h.as_of, h.source, h.workers, h.students,
                   h.members, h.status, h.current, h.remark, h.created_at, b.members as before, b.as_of as before_as_of
            from headcount h
            join organization o on o.id = h.organization_id
            left join lateral (
                select p.members, p.as_of from headcount p
                where p.organization_id = h.organization_id and p.status = 'CONFIRMED' and p.withdrawn_on is null and p.id <> h.id
                  and (p.as_of, p.created_at) <= (h.as_of, h.created_at)
                order by p.as_of desc, p.decided_at desc
                limit 1
            ) b on true
            """;

    private final JdbcClient jdbc;

    HeadcountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of one organisation, the latest first. */
    public List<HeadcountRow> history(OrganizationId organization, Subtree subtree) {
        return jdbc.sql(ROWS
                        + """
                        where h.organization_id = :organization and h.withdrawn_on is null and %s
                        order by h.as_of desc, h.created_at desc
                        limit 30
                        """
                                .formatted(subtree.organizations("o")))
                .param("organization", organization.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(HeadcountRow::read)
                .list();
    }

    /** Numbers of the part that wait for the superior, the oldest first; one row more than a page holds. */
    public List<HeadcountRow> waiting(@Nullable HeadcountId after, int rows, Subtree subtree) {
        UUID last = after == null ? new UUID(0, 0) : after.value();
        return jdbc.sql(ROWS
                        + """
                        where h.status = 'PROPOSED' and h.id > :after and o.id <> :scope and o.status <> 'LIQUIDATED' and %s
                        order by h.id
                        limit :rows
                        """
                                .formatted(subtree.organizations("o")))
                .param("after", last)
                .param("rows", rows)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(HeadcountRow::read)
                .list();
    }

    public Optional<HeadcountRow> find(HeadcountId id, Subtree subtree) {
        return jdbc.sql(ROWS + "where h.id = :id and " + subtree.organizations("o"))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(HeadcountRow::read)
                .optional();
    }
}
