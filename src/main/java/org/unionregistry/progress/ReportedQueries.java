package org.unionregistry.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Counts the reports of what each region collected last, by the rows of a completion table of today. */
@Component
public class ReportedQueries {
    private static final String SQL =
            """
            with campaign as materialized (
            select distinct on (c.organization_id) c.id, c.organization_id from report_campaign c order by c.organization_id, c.as_of desc, c.id
            )
            select nullif(coalesce(o.%s, %s), %s) as key, count(*) as organizations,
                   count(*) filter (where r.state in ('SENT', 'ACCEPTED')) as sent, count(*) filter (where r.state = 'ACCEPTED') as accepted
              from organization o
              join campaign c on c.organization_id = o.region_id
              left join form_report r on r.campaign_id = c.id and r.organization_id = o.id
             where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED' and %s
             group by 1
            """;

    private final JdbcClient jdbc;

    ReportedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of whom nothing is collected are missing; the primaries directly under a region have no id. */
    public Map<@Nullable OrganizationId, Reported> of(CompletionScope scope) {
        Map<@Nullable OrganizationId, Reported> reported = new HashMap<>();
        jdbc.sql(SQL.formatted(scope.level().key(), CompletionSql.NOBODY, CompletionSql.NOBODY, PartSql.today(scope)))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .query((RowCallbackHandler) row -> reported.put(
                        OrganizationId.orNull(row.getObject("key", UUID.class)),
                        new Reported(row.getInt("organizations"), row.getInt("sent"), row.getInt("accepted"))));
        return reported;
    }
}
