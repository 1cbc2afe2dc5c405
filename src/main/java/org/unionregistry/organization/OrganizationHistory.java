package org.unionregistry.organization;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an organisation stood and what became of it, day by day; tables of past days read these rows. */
@Component
class OrganizationHistory {
    private final JdbcClient jdbc;

    OrganizationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void placed(Organization organization, LocalDate since) {
        jdbc.sql(
                        """
                        insert into organization_placement (organization_id, region_id, local_id, parent_id, valid_from)
                        values (:id, :region, :local, :parent, :since)
                        """)
                .param("id", organization.id().value())
                .param("region", value(organization.regionId()))
                .param("local", value(organization.localId()))
                .param("parent", value(organization.parentId()))
                .param("since", Date.valueOf(since))
                .update();
    }

    void status(OrganizationId organization, OrganizationStatus status, LocalDate since, @Nullable String document) {
        jdbc.sql(
                        """
                        insert into organization_status (organization_id, status, since, document)
                        values (:id, :status, :since, :document)
                        on conflict (organization_id, since) do update set status = excluded.status, document = excluded.document
                        """)
                .param("id", organization.value())
                .param("status", status.name())
                .param("since", Date.valueOf(since))
                .param("document", document)
                .update();
    }

    private static @Nullable UUID value(@Nullable OrganizationId id) {
        return id == null ? null : id.value();
    }
}
