package org.unionregistry.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Adds accepted reports up, local organisation by local organisation. */
@Component
public class LocalTotals {
    private final JdbcClient jdbc;
    private final FormTemplates templates;

    LocalTotals(JdbcClient jdbc, FormTemplates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /** By name, those directly under the region last; only where something is accepted. */
    public List<LocalTotal> of(CampaignRow campaign, Subtree part) {
        FormTemplate form = templates.require(campaign.form());
        Map<Optional<UUID>, FormValues> sums = new LinkedHashMap<>();
        Map<Optional<UUID>, @Nullable String> names = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select l.id, l.full_name, e.key, sum(cast(e.value as numeric)) as value
                          from form_report r
                          join organization o on o.id = r.organization_id
                          left join organization l on l.id = o.local_id
                          join form_report_version v on v.report_id = r.id and v.number = r.number
                         cross join lateral jsonb_each_text(cast(v.content as jsonb) -> 'values') e
                         where r.campaign_id = :campaign and r.state = 'ACCEPTED' and %s
                         group by l.id, e.key
                         order by l.name_key nulls last, l.id
                        """
                                .formatted(part.organizations("o")))
                .param("campaign", campaign.id().value())
                .param(Subtree.PARAMETER, part.parameter())
                .query(row -> {
                    Optional<UUID> local = Optional.ofNullable(row.getObject("id", UUID.class));
                    names.put(local, row.getString("full_name"));
                    BigDecimal value = row.getBigDecimal("value");
                    sums.computeIfAbsent(local, one -> new FormValues(new TreeMap<>())).byCell().put(CellCode.of(row.getString("key")), value);
                });
        List<LocalTotal> totals = new ArrayList<>();
        sums.forEach((local, values) -> totals.add(new LocalTotal(names.get(local), Consolidation.of(form, values, List.of()).values())));
        return totals;
    }
}
