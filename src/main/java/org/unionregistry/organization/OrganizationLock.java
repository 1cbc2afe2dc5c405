package org.unionregistry.organization;

import java.util.UUID;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.NotFound;

/**
 * Takes an organisation for writing: checks in the same statement that it lies in the user's part, and lets writers of
 * one organisation pass one after another. Rows that merely refer to it, such as members, are not held up.
 */
@Component
class OrganizationLock {
    private final JdbcClient jdbc;

    OrganizationLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrganizationRow take(@Nullable OrganizationId id, Subtree subtree) {
        UUID value = id == null ? null : id.value();
        return jdbc.sql("select %s from organization o where o.id = :id and %s for no key update of o"
                        .formatted(OrganizationRow.COLUMNS, subtree.organizations("o")))
                .param("id", value)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All of them, in the order of their ids, so that two never wait for each other; a 404 when one lies outside. */
    List<OrganizationRow> takeAll(Collection<OrganizationId> ids, Subtree subtree) {
        Set<OrganizationId> distinct = Set.copyOf(ids);
        List<OrganizationRow> rows = jdbc.sql(
                        "select %s from organization o where o.id = any(:ids) and %s order by o.id for no key update of o"
                                .formatted(OrganizationRow.COLUMNS, subtree.organizations("o")))
                .param("ids", OrganizationId.values(distinct))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(OrganizationRow::read)
                .list();
        if (rows.size() < distinct.size()) {
            throw new NotFound();
        }
        return rows;
    }

    /** Everything below local organisations, which the caller holds already. */
    List<OrganizationRow> takeBelow(Collection<OrganizationId> locals) {
        return jdbc.sql("select %s from organization o where o.local_id = any(:ids) and o.id <> all(:ids) order by o.id for no key update of o"
                        .formatted(OrganizationRow.COLUMNS))
                .param("ids", OrganizationId.values(locals))
                .query(OrganizationRow::read)
                .list();
    }

    /** What the organisations of an event stood under before it: nobody closes it while they are put back. */
    void takeFormerParents(ReorganizationId event) {
        jdbc.sql(
                        """
                        select id from organization
                        where id in (select parent_id from organization_event_before where event_id = :event and part = 'SUBJECT')
                        order by id for no key update
                        """)
                .param("event", event.value())
                .query(UUID.class)
                .list();
    }
}
