package org.unionregistry.statistics;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Confirms the consolidated report of a region, and opens it again. */
@Service
@Transactional
public class TotalService {
    private final EntityManager entities;
    private final Campaigns campaigns;
    private final CampaignQueries rows;
    private final ConsolidationQueries consolidations;
    private final Totals totals;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TotalService(
            EntityManager entities, Campaigns campaigns, CampaignQueries rows, ConsolidationQueries consolidations, Totals totals,
            OrganizationQueries organizations, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.campaigns = campaigns;
        this.rows = rows;
        this.consolidations = consolidations;
        this.totals = totals;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The same twice is done once.
     *
     * @param seen how many accepted reports the user saw in it
     */
    public void confirm(CampaignId id, int seen, Subtree subtree) {
        OrganizationRow own = own(id, subtree);
        Campaign campaign = campaigns.findWithLockById(id).orElseThrow(NotFound::new);
        if (campaign.isConfirmed()) {
            return;
        }
        CampaignRow row = rows.require(id, subtree);
        Consolidation total = consolidations.of(row, subtree);
        if (total.accepted().isEmpty()) {
            throw new Refusal("statistics.total.nobody");
        }
        if (total.accepted().size() != seen) {
            throw new OptimisticLockingFailureException("A report was accepted or given back meanwhile");
        }
        Instant now = Instant.now(clock);
        int number = campaign.confirm(now);
        entities.flush();
        totals.keep(id, number, total, ReportContent.of(total.form(), own.code(), row.asOf(), total.values(), Map.of()), now);
        events.publishEvent(own.audited("statistics.total.confirm", "report-campaign", id.value(), Map.of()));
    }

    public void reopen(CampaignId id, String why, Subtree subtree) {
        OrganizationRow own = own(id, subtree);
        campaigns.findWithLockById(id).orElseThrow(NotFound::new).reopen(why);
        entities.flush();
        events.publishEvent(own.audited("statistics.total.reopen", "report-campaign", id.value(), Map.of()));
    }

    private OrganizationRow own(CampaignId id, Subtree subtree) {
        CampaignRow row = rows.require(id, subtree);
        return organizations.root(subtree).filter(one -> one.id().equals(row.organization())).orElseThrow(NotFound::new);
    }
}
