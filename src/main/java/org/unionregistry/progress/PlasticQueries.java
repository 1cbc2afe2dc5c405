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

/** Counts people with a plastic card in their hands, by the rows of a completion table of today: persons, not pieces of plastic. */
@Component
public class PlasticQueries {
    private static final String SQL =
            """
            select nullif(coalesce(o.%s, %s), %s) as key, count(distinct r.member_id) as people
              from organization o
              join card_order r on r.organization_id = o.id and r.state = 'HANDED_OVER'
              join membership_card c on c.id = r.card_id and c.status = 'ACTIVE'
             where o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and %s
               and not exists (select from card_order x where x.card_id = r.card_id and x.reason = 'LOST' and x.requested_at > r.requested_at
                                  and x.state not in ('WITHDRAWN', 'HANDED_OVER'))
             group by 1
            """;

    private final JdbcClient jdbc;

    PlasticQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those without any are missing; the primaries directly under a region have no id. */
    public Map<@Nullable OrganizationId, Long> of(CompletionScope scope) {
        Map<@Nullable OrganizationId, Long> plastic = new HashMap<>();
        jdbc.sql(SQL.formatted(scope.level().key(), CompletionSql.NOBODY, CompletionSql.NOBODY, PartSql.today(scope)))
                .param(Subtree.PARAMETER, scope.part().parameter())
                .param("district", scope.districtValue())
                .query((RowCallbackHandler) row -> plastic.put(OrganizationId.orNull(row.getObject("key", UUID.class)), row.getLong("people")));
        return plastic;
    }
}
