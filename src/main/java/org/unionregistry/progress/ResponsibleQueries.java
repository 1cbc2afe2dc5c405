package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.training.TrainedSql;

/** Reads who answered for registers on a day, and when they had learnt it. */
@Component
public class ResponsibleQueries {
    private static final String SQL =
            """
            select o.id, case when :names then concat_ws(' ', m.last_name, concat(left(m.first_name, 1) || '.', ' ' || left(m.middle_name, 1) || '.')) end as name, m.since, %s as trained_on
              from organization o join %s m on true
             where o.id = any(:ids)
            """
                    .formatted(TrainedSql.lastDay("m"), TrainedSql.responsible("o"));

    private final JdbcClient jdbc;

    ResponsibleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those without anybody are missing. */
    public Map<OrganizationId, Responsible> of(Collection<OrganizationId> organizations, LocalDate day, boolean names) {
        Map<OrganizationId, Responsible> responsible = new HashMap<>();
        jdbc.sql(SQL)
                .param("ids", OrganizationId.values(organizations))
                .param("day", day)
                .param("names", names)
                .query((RowCallbackHandler) row -> responsible.put(
                        new OrganizationId(row.getObject("id", UUID.class)),
                        new Responsible(row.getString("name"), row.getObject("since", LocalDate.class), row.getObject("trained_on", LocalDate.class))));
        return responsible;
    }
}
