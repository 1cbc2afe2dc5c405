package org.unionregistry.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads what is collected from the reader's part: by the own organisation, or by one above. */
@Component
public class CampaignQueries {
    private static final String SELECT =
            """
            select c.id, c.organization_id, o.short_name, c.form, c.as_of, c.primary_due, c.local_due, c.confirmed_at, c.reopened_why
              from report_campaign c join organization o on o.id = c.organization_id
             where %s
            """;

    private final JdbcClient jdbc;

    CampaignQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<CampaignRow> all(Subtree reader) {
        return jdbc.sql(SELECT.formatted(reader.organizationsAndAbove("o")) + " order by c.as_of desc, c.form, c.id limit 100")
                .param(Subtree.PARAMETER, reader.parameter())
                .query(CampaignRow::read)
                .list();
    }

    /** One of them, or a 404. */
    public CampaignRow require(CampaignId id, Subtree reader) {
        return jdbc.sql(SELECT.formatted(reader.organizationsAndAbove("o")) + " and c.id = :id")
                .param(Subtree.PARAMETER, reader.parameter())
                .param("id", id.value())
                .query(CampaignRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
