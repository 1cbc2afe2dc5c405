package org.unionregistry.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads imports, cut by the part of the tree somebody answers for. */
@Component
public class ImportQueries {
    private final JdbcClient jdbc;
    private final ImportQueue queue;

    ImportQueries(JdbcClient jdbc, ImportQueue queue) {
        this.jdbc = jdbc;
        this.queue = queue;
    }

    /** The import, or a 404 outside the user's part. */
    public BatchRow require(ImportId id, Subtree subtree) {
        return jdbc.sql(BatchRow.SELECT + " where b.id = :id and " + part(subtree))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(BatchRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public BatchRow require(ImportId id, ImportKind kind, Subtree subtree) {
        return Optional.of(require(id, subtree)).filter(batch -> batch.kind() == kind).orElseThrow(NotFound::new);
    }

    /** Imports of a kind, the latest first. */
    public List<BatchRow> list(ImportKind kind, @Nullable ImportId before, int rows, Subtree subtree) {
        UUID last = before == null ? new UUID(-1, -1) : before.value();
        return jdbc.sql(BatchRow.SELECT
                        + " where b.kind = :kind and b.id < :before and %s order by b.id desc limit :rows".formatted(part(subtree)))
                .param("kind", kind.name())
                .param("before", last)
                .param("rows", rows)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(BatchRow::read)
                .list();
    }

    /** How many files the computer serves before this one. */
    public int queued(ImportId id) {
        return queue.before(id);
    }

    /** What was entered, by organisation. */
    public List<Entered> entered(ImportId id, Subtree subtree) {
        return jdbc.sql(
                        """
                        select o.id, o.short_name, count(*) as rows
                        from import_row r
                        join import_batch b on b.id = r.batch_id
                        join organization o on o.id = r.organization_id
                        where r.batch_id = :id and r.status = 'DONE' and %s
                        group by o.id order by o.name_key, o.id
                        limit 200
                        """
                                .formatted(part(subtree)))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> new Entered(
                        new OrganizationId(row.getObject("id", UUID.class)), row.getString("short_name"), row.getInt("rows")))
                .list();
    }

    /** How many of those entered came later than on the day they joined; first entries from paper are never late. */
    public int late(ImportId id, Subtree subtree) {
        return jdbc.sql(
                        """
                        select count(*) from import_row r join import_batch b on b.id = r.batch_id
                        where r.batch_id = :id and r.status = 'DONE' and %s
                            and exists (select from membership_event e where e.member_id = r.target_id and e.type = 'JOIN' and e.delay_days > 0)
                        """
                                .formatted(part(subtree)))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(Integer.class)
                .single();
    }

    /** The numbers of a plan's rows are no data of people; organisations of the structure are seen with their tree. */
    private static String part(Subtree subtree) {
        return subtree.people("b");
    }

    /** How many rows were entered for an organisation. */
    public record Entered(OrganizationId organization, String name, int rows) {}
}
