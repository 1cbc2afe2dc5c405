package org.unionregistry.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;

/** Adds up what accepted reports say: those of primaries, and of local organisations what only they are asked. */
@Component
public class AcceptedReports {
    /** {@code %1$s} is the condition on an organisation {@code o}; the consolidated reports of local organisations repeat those of their primaries. */
    static final String CELLS =
            """
              from form_report r
              join organization o on o.id = r.organization_id
              join form_report_version v on v.report_id = r.id and v.number = r.number
             cross join lateral jsonb_each_text(cast(v.content as jsonb) -> 'values') e
             where r.campaign_id = :campaign and r.state = 'ACCEPTED' and (o.type <> 'LOCAL' or e.key = any(:own)) and %1$s
            """;

    private final JdbcClient jdbc;
    private final FormTemplates templates;

    AcceptedReports(JdbcClient jdbc, FormTemplates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /** All together: each cell added up. */
    public FormValues sums(CampaignRow campaign, Subtree part) {
        return jdbc.sql("select e.key, sum(cast(e.value as numeric)) as value " + CELLS.formatted(part.organizations("o")) + " group by e.key")
                .param("campaign", campaign.id().value())
                .param("own", own(campaign))
                .param(Subtree.PARAMETER, part.parameter())
                .query(SummedCells::read);
    }

    /** What each says in a cell, the largest first; together they are the cell of the total. */
    public List<CellPart> parts(CampaignRow campaign, CellCode cell, Subtree part) {
        return jdbc.sql("select o.id, o.short_name, cast(e.value as numeric) as value " + CELLS.formatted(part.organizations("o"))
                        + " and e.key = :cell order by value desc, o.name_key, o.id")
                .param("campaign", campaign.id().value())
                .param("own", own(campaign))
                .param("cell", cell.toString())
                .param(Subtree.PARAMETER, part.parameter())
                .query((row, number) -> new CellPart(new OrganizationId(row.getObject("id", UUID.class)), row.getString("short_name"), row.getBigDecimal("value")))
                .list();
    }

    /** What each says in some cells, by name. */
    public List<LocalTotal> each(CampaignRow campaign, List<String> cells, Subtree part) {
        Map<String, LocalTotal> each = new LinkedHashMap<>();
        jdbc.sql("select o.id, o.short_name, e.key, cast(e.value as numeric) as value " + CELLS.formatted(part.organizations("o"))
                        + " and e.key = any(:cells) order by o.name_key, o.id")
                .param("campaign", campaign.id().value())
                .param("own", own(campaign))
                .param("cells", cells.toArray(String[]::new))
                .param(Subtree.PARAMETER, part.parameter())
                .query(row -> {
                    String name = row.getString("short_name");
                    each.computeIfAbsent(row.getString("id"), id -> new LocalTotal(name, name, FormValues.empty()))
                            .values().byCell().put(CellCode.of(row.getString("key")), row.getBigDecimal("value"));
                });
        return List.copyOf(each.values());
    }

    private String[] own(CampaignRow campaign) {
        return templates.require(campaign.form()).own(OrganizationType.LOCAL).toArray(String[]::new);
    }
}
