package org.unionregistry.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;

/** Reads how many members a primary organisation has declared: fewer of them in the register may not have left but never been entered. */
@Component
class DeclaredNumbers {
    private final JdbcClient jdbc;

    DeclaredNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number that counts today; none where there is none. */
    @Nullable BigDecimal members(OrganizationId organization) {
        return jdbc.sql("select members from headcount where organization_id = :organization and current")
                .param("organization", organization.value())
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }
}
