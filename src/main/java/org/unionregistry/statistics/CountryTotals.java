package org.unionregistry.statistics;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Adds up what regions confirmed: eighty reports, not seventy thousand. */
@Component
public class CountryTotals {
    /** Only confirmed campaigns; one that was opened again has no total until it is confirmed anew. */
    private static final String CONFIRMED =
            """
              from report_campaign c
              join organization o on o.id = c.organization_id
              join report_total t on t.campaign_id = c.id and t.number = c.totals
            """;

    private final JdbcClient jdbc;
    private final FormTemplates templates;

    CountryTotals(JdbcClient jdbc, FormTemplates templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    /** Sums and names of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CountryTotal of(FormTemplate form, Subtree reader) {
        return new CountryTotal(form, Consolidation.of(form, sums(form, reader), List.of()).values(), regions(form, reader));
    }

    /** What each confirmed region says in a cell, the largest first. */
    public List<CellPart> parts(FormTemplate form, CellCode cell, Subtree reader) {
        return jdbc.sql("select o.id, o.short_name, cast(cast(t.content as jsonb) -> 'values' ->> :cell as numeric) as value" + CONFIRMED + where(reader)
                        + " and cast(t.content as jsonb) -> 'values' ->> :cell is not null order by value desc, o.name_key, o.id")
                .param("form", form.key())
                .param("cell", cell.toString())
                .param(Subtree.PARAMETER, reader.parameter())
                .query((row, number) -> new CellPart(new OrganizationId(row.getObject("id", UUID.class)), row.getString("short_name"), row.getBigDecimal("value")))
                .list();
    }

    /** Forms any region of the reader's part has begun to collect, the latest first. */
    public List<FormTemplate> forms(Subtree reader) {
        List<String> keys = jdbc.sql("select distinct c.form from report_campaign c join organization o on o.id = c.organization_id where " + reader.organizations("o"))
                .param(Subtree.PARAMETER, reader.parameter())
                .query(String.class)
                .list();
        return templates.all(reader).stream().filter(form -> keys.contains(form.key())).toList();
    }

    private FormValues sums(FormTemplate form, Subtree reader) {
        return jdbc.sql("select e.key, sum(cast(e.value as numeric))" + CONFIRMED
                        + " cross join lateral jsonb_each_text(cast(t.content as jsonb) -> 'values') e" + where(reader) + " group by e.key")
                .param("form", form.key())
                .param(Subtree.PARAMETER, reader.parameter())
                .query(SummedCells::read);
    }

    private List<RegionTotalRow> regions(FormTemplate form, Subtree reader) {
        return jdbc.sql(
                        """
                        select o.id, o.short_name, c.id is not null as collects, c.confirmed_at, coalesce(t.accepted, 0) as accepted,
                               coalesce(t.organizations, 0) as organizations
                          from organization o
                          left join report_campaign c on c.organization_id = o.id and c.form = :form
                          left join report_total t on t.campaign_id = c.id and t.number = c.totals and c.confirmed_at is not null
                         where o.type = 'REGION' and (o.status <> 'LIQUIDATED' or c.confirmed_at is not null) and %s
                         order by o.name_key, o.id
                        """
                                .formatted(reader.organizations("o")))
                .param("form", form.key())
                .param(Subtree.PARAMETER, reader.parameter())
                .query(RegionTotalRow::read)
                .list();
    }

    private static String where(Subtree reader) {
        return " where c.form = :form and c.confirmed_at is not null and " + reader.organizations("o");
    }
}
