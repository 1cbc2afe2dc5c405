package org.unionregistry.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads obstacles, cut by the part of the tree somebody answers for. */
@Component
public class ObstacleQueries {
    /** More than these nobody reads on a page; the reasons narrow it. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;

    ObstacleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, or a 404 outside the user's part. */
    public ObstacleRow require(ObstacleId id, Subtree subtree) {
        return jdbc.sql(ObstacleRow.SELECT + "where b.id = :id and " + subtree.organizations("o"))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(ObstacleRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of an organisation that the caller has found inside the user's part: the open ones first, then the last closed. */
    public List<ObstacleRow> of(OrganizationId organization) {
        return jdbc.sql(ObstacleRow.SELECT
                        + "where b.organization_id = :id order by b.closed_on desc nulls first, b.due_on nulls last, b.noted_on, b.id")
                .param("id", organization.value())
                .query(ObstacleRow::read)
                .list();
    }

    /** The open ones of a part, the most urgent first. */
    public List<ObstacleRow> open(Subtree part, @Nullable ObstacleReason only) {
        return jdbc.sql((ObstacleRow.SELECT
                                + """
                                where b.closed_on is null and o.status <> 'LIQUIDATED' and %s and %s
                                order by b.due_on nulls last, b.noted_on, b.id limit :most
                                """)
                        .formatted(part.organizations("o"), only == null ? "true" : "b.reason = :only"))
                .param(Subtree.PARAMETER, part.parameter())
                .param("only", only == null ? null : only.name())
                .param("most", MOST)
                .query(ObstacleRow::read)
                .list();
    }
}
