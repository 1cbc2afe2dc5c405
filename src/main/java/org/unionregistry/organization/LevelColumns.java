package org.unionregistry.organization;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Carries the levels above an organisation over to the rows that repeat them. Members by the thousand follow in one
 * statement; whoever has such a row open for writing finds its version changed.
 */
public final class LevelColumns {

    private LevelColumns() {}

    /** @param table one of the calling module's own, with {@code organization_id, region_id, local_id} */
    public static void follow(JdbcClient jdbc, String table, List<OrganizationId> moved) {
        follow(jdbc, table, "", moved);
    }

    /** The same for the table of an aggregate. */
    public static void followVersioned(JdbcClient jdbc, String table, List<OrganizationId> moved) {
        follow(jdbc, table, ", version = t.version + 1", moved);
    }

    private static void follow(JdbcClient jdbc, String table, String more, List<OrganizationId> moved) {
        jdbc.sql(
                        """
                        update %s t set region_id = o.region_id, local_id = o.local_id%s
                        from organization o
                        where o.id = any(:moved) and t.organization_id = o.id
                          and (t.region_id, t.local_id) is distinct from (o.region_id, o.local_id)
                        """
                                .formatted(table, more))
                .param("moved", OrganizationId.values(moved))
                .update();
    }
}
