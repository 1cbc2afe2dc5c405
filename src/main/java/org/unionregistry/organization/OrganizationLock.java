package org.unionregistry.organization;

import java.util.UUID;
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
}
