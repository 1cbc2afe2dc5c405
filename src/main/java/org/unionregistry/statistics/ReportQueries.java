package org.unionregistry.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Reads reports of the reader's part. */
@Component
public class ReportQueries {
    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of an organisation already found inside the reader's part. */
    public ReportRow of(CampaignId campaign, OrganizationId organization) {
        return jdbc.sql(
                        """
                        select r.version, r.state, r.typed, r.explained, r.number, r.sent_at, r.decided_at, r.remark, r.cell_remarks, v.content, v.sha256
                          from form_report r
                          left join form_report_version v on v.report_id = r.id and v.number = r.number
                         where r.campaign_id = :campaign and r.organization_id = :organization
                        """)
                .param("campaign", campaign.value())
                .param("organization", organization.value())
                .query(ReportRow::read)
                .optional()
                .orElse(ReportRow.NEW);
    }

    /** How far the reports of the reader's part are, campaign by campaign. */
    public Map<CampaignId, CollectedCount> counts(Subtree reader) {
        return jdbc.sql(
                        """
                        select c.id, count(*) as organizations, count(*) filter (where r.state = 'SENT') as sent,
                               count(*) filter (where r.state = 'RETURNED') as returned, count(*) filter (where r.state = 'ACCEPTED') as accepted
                          from report_campaign c
                          join organization o on o.region_id = c.organization_id and o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL') and o.status <> 'LIQUIDATED'
                          left join form_report r on r.campaign_id = c.id and r.organization_id = o.id
                         where %s group by c.id
                        """
                                .formatted(reader.organizations("o")))
                .param(Subtree.PARAMETER, reader.parameter())
                .query((row, number) -> Map.entry(
                        new CampaignId(row.getObject("id", UUID.class)),
                        new CollectedCount(row.getInt("organizations"), row.getInt("sent"), row.getInt("returned"), row.getInt("accepted"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every primary of the part with its report, those that keep others waiting first. */
    public List<DeskRow> desk(CampaignRow campaign, Subtree part) {
        return rows(campaign, part, "o.type in ('PRIMARY', 'PRIMARY_TERRITORIAL')");
    }

    /** Every local organisation of the part with its consolidated report. */
    public List<DeskRow> locals(CampaignRow campaign, Subtree part) {
        return rows(campaign, part, "o.type = 'LOCAL'");
    }

    private List<DeskRow> rows(CampaignRow campaign, Subtree part, String whose) {
        return jdbc.sql(
                        """
                        select o.id, o.short_name, l.id as local_id, l.short_name as local_name, coalesce(r.state, 'NONE') as state, r.sent_at, r.number,
                               coalesce(r.version, -1) as version
                          from organization o
                          left join organization l on l.id = o.local_id
                          left join form_report r on r.organization_id = o.id and r.campaign_id = :campaign
                         where %s and o.status <> 'LIQUIDATED' and o.region_id = :region and %s
                         order by l.name_key nulls last, array_position(array['SENT', 'RETURNED', 'DRAFT', 'NONE', 'ACCEPTED'], coalesce(r.state, 'NONE')), o.name_key, o.id
                        """
                                .formatted(whose, part.organizations("o")))
                .param("campaign", campaign.id().value())
                .param("region", campaign.organization().value())
                .param(Subtree.PARAMETER, part.parameter())
                .query(DeskRow::read)
                .list();
    }

    /** The version before the one sent last; none where it is the first. */
    public @Nullable String previous(CampaignId campaign, OrganizationId organization) {
        return jdbc.sql(
                        """
                        select v.content from form_report r join form_report_version v on v.report_id = r.id and v.number = r.number - 1
                         where r.campaign_id = :campaign and r.organization_id = :organization
                        """)
                .param("campaign", campaign.value())
                .param("organization", organization.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** What the accepted report on the same form of the year before says; none where there is none. */
    @Nullable String lastYear(ReportPlace place) {
        return jdbc.sql(
                        """
                        select v.content from report_campaign c
                          join form_report r on r.campaign_id = c.id and r.organization_id = :organization and r.state = 'ACCEPTED'
                          join form_report_version v on v.report_id = r.id and v.number = r.number
                         where c.form = :form
                         order by c.as_of desc limit 1
                        """)
                .param("organization", place.organization().id().value())
                .param("form", place.form().lastKey())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Which report of the reader's part was sent, or confirmed by a region, as exactly this text, by its mark. */
    public Optional<SentMark> sent(String sha256, Subtree reader) {
        return jdbc.sql(
                        """
                        select c.id as campaign_id, c.form, o.id, o.full_name, v.number, v.sent_at, v.number = r.number as last, false as total
                          from form_report_version v
                          join form_report r on r.id = v.report_id
                          join report_campaign c on c.id = r.campaign_id
                          join organization o on o.id = r.organization_id
                         where v.sha256 = :sha256 and %1$s
                        union all
                        select c.id, c.form, o.id, o.full_name, t.number, t.confirmed_at, t.number = c.totals and c.confirmed_at is not null, true
                          from report_total t
                          join report_campaign c on c.id = t.campaign_id
                          join organization o on o.id = c.organization_id
                         where t.sha256 = :sha256 and %1$s
                         order by number desc limit 1
                        """
                                .formatted(reader.organizations("o")))
                .param("sha256", sha256)
                .param(Subtree.PARAMETER, reader.parameter())
                .query(SentMark::read)
                .optional();
    }
}
