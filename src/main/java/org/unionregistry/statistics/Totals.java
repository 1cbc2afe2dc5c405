package org.unionregistry.statistics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;

/** Writes what a region confirmed, and finds it again. */
@Component
public class Totals {
    private final JdbcClient jdbc;
    private final Actors actors;

    Totals(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    void keep(CampaignId campaign, int number, Consolidation total, ReportContent content, Instant moment) {
        jdbc.sql(
                        """
                        insert into report_total (campaign_id, number, content, sha256, accepted, organizations, confirmed_at, confirmed_by)
                        values (:campaign, :number, :content, :sha256, :accepted, :organizations, :at, :by)
                        """)
                .param("campaign", campaign.value())
                .param("number", number)
                .param("content", content.text())
                .param("sha256", content.sha256())
                .param("accepted", total.accepted().size())
                .param("organizations", total.accepted().size() + total.missing().size())
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .update();
    }

    /** All that were confirmed, the latest first; one that was opened again stays beside the one that followed. */
    public List<ConfirmedTotal> versions(CampaignRow campaign, Subtree reader) {
        if (!campaign.organization().value().equals(reader.parameter())) {
            return List.of();
        }
        return jdbc.sql("select * from report_total where campaign_id = :campaign order by number desc")
                .param("campaign", campaign.id().value())
                .query(ConfirmedTotal::read)
                .list();
    }

    /** The last one, for a reader of the whole region; a local organisation has no part of its own in it. */
    public Optional<ConfirmedTotal> of(CampaignRow campaign, Subtree reader) {
        return campaign.isConfirmed() ? versions(campaign, reader).stream().findFirst() : Optional.empty();
    }
}
