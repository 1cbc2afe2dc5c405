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
import org.unionregistry.organization.OrganizationType;
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
        FormTemplate form = templates.require(campaign.form()).at(OrganizationType.REGION);
        Map<Optional<UUID>, FormValues> sums = new LinkedHashMap<>();
        Map<Optional<UUID>, @Nullable String> names = new LinkedHashMap<>();
        Map<Optional<UUID>, @Nullable String> shorts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select l.id, l.full_name, l.short_name, s.key, s.value
                          from (select o.local_id, e.key, sum(cast(e.value as numeric)) as value %s group by o.local_id, e.key) s
                          left join organization l on l.id = s.local_id
                         order by l.name_key nulls last, l.id
                        """
                                .formatted(AcceptedReports.CELLS.formatted(part.organizations("o"))))
                .param("campaign", campaign.id().value())
                .param("own", form.own(OrganizationType.LOCAL).toArray(String[]::new))
                .param(Subtree.PARAMETER, part.parameter())
                .query(row -> {
                    Optional<UUID> local = Optional.ofNullable(row.getObject("id", UUID.class));
                    names.put(local, row.getString("full_name"));
                    shorts.put(local, row.getString("short_name"));
                    BigDecimal value = row.getBigDecimal("value");
                    sums.computeIfAbsent(local, one -> new FormValues(new TreeMap<>())).byCell().put(CellCode.of(row.getString("key")), value);
                });
        List<LocalTotal> totals = new ArrayList<>();
        sums.forEach((local, values) -> totals.add(new LocalTotal(names.get(local), shorts.get(local), Consolidation.of(form, values, List.of()).values())));
        return totals;
    }
}
