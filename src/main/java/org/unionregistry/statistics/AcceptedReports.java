package org.unionregistry.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;

/**
 * Adds up what accepted reports say: those of primaries, and of local organisations what only they are asked, for the rest of
 * their consolidated reports repeats those of their primaries.
 */
@Component
public class AcceptedReports {
    /** {@code %s} is the condition on an organisation {@code o}. */
    private static final String REPORTS =
            """
              from form_report r
              join organization o on o.id = r.organization_id
              join form_report_version v on v.report_id = r.id and v.number = r.number
              left join organization l on l.id = o.local_id
             where r.campaign_id = :campaign and r.state = 'ACCEPTED' and %s
            """;

    private final JdbcClient jdbc;
    private final FormTemplates templates;

    AcceptedReports(JdbcClient jdbc, FormTemplates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /** All together: each cell added up. */
    public FormValues sums(CampaignRow campaign, Subtree part) {
        CellSums sums = new CellSums();
        Set<String> own = own(campaign);
        query("select o.type, v.content " + REPORTS.formatted(part.organizations("o")), campaign, part).query(row -> {
            add(sums, row.getString("type"), row.getString("content"), own);
        });
        return sums.values();
    }

    /** The same, local organisation by local organisation by name, those directly under the region last. */
    public List<LocalTotal> byLocal(CampaignRow campaign, Subtree part) {
        FormTemplate form = templates.require(campaign.form()).at(OrganizationType.REGION);
        Set<String> own = own(campaign);
        Map<String, CellSums> sums = new LinkedHashMap<>();
        Map<String, LocalName> names = new LinkedHashMap<>();
        query("select o.type, v.content, l.id, l.full_name, l.short_name " + REPORTS.formatted(part.organizations("o")) + " order by l.name_key nulls last, l.id", campaign, part)
                .query(row -> {
                    String local = String.valueOf(row.getString("id"));
                    names.putIfAbsent(local, new LocalName(row.getString("full_name"), row.getString("short_name")));
                    add(sums.computeIfAbsent(local, one -> new CellSums()), row.getString("type"), row.getString("content"), own);
                });
        List<LocalTotal> totals = new ArrayList<>();
        sums.forEach((local, sum) -> totals.add(new LocalTotal(
                names.get(local).full(), names.get(local).brief(), Consolidation.of(form, sum.values(), List.of()).values())));
        return totals;
    }

    /** What a cell of the total is made of, the largest first: of a region by local organisation, below it by primary. */
    public List<CellPart> parts(CampaignRow campaign, CellCode cell, Subtree part) {
        String of = part instanceof Subtree.Local ? "o.id, o.short_name" : "coalesce(l.id, o.id) as id, coalesce(l.short_name, o.short_name)";
        return query("select x.id, x.name, sum(x.value) as value from (select " + of + " as name, cast(cast(v.content as jsonb) -> 'values' ->> :cell as numeric) as value "
                        + REPORTS.formatted(part.organizations("o")) + " and (o.type = 'LOCAL') = :own offset 0) x where x.value is not null group by 1, 2 order by value desc, 2, 1",
                        campaign, part)
                .param("cell", cell.toString())
                .param("own", own(campaign).contains(cell.toString()))
                .query((row, number) -> new CellPart(new OrganizationId(row.getObject("id", UUID.class)), row.getString("name"), row.getBigDecimal("value")))
                .list();
    }

    /** What each primary says in some cells, by name. */
    public List<LocalTotal> each(CampaignRow campaign, List<String> cells, Subtree part) {
        return query("select o.short_name, v.content " + REPORTS.formatted(part.organizations("o")) + " and o.type <> 'LOCAL' order by o.name_key, o.id", campaign, part)
                .query((row, number) -> {
                    CellSums only = new CellSums();
                    only.add(row.getString("content"), Set.copyOf(cells));
                    return new LocalTotal(row.getString("short_name"), row.getString("short_name"), only.values());
                })
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, CampaignRow campaign, Subtree part) {
        return jdbc.sql(sql).param("campaign", campaign.id().value()).param(Subtree.PARAMETER, part.parameter());
    }

    private static void add(CellSums sums, String type, String content, Set<String> own) {
        if (type.equals(OrganizationType.LOCAL.name())) {
            sums.add(content, own);
        } else {
            sums.add(content);
        }
    }

    private Set<String> own(CampaignRow campaign) {
        return Set.copyOf(templates.require(campaign.form()).own(OrganizationType.LOCAL));
    }

    private record LocalName(@Nullable String full, @Nullable String brief) {}
}
