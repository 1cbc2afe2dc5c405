package org.unionregistry.statistics;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/** Begins to collect a form. */
@Service
@Transactional
public class CampaignService {
    private final EntityManager entities;
    private final Campaigns campaigns;
    private final FormTemplates templates;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;

    CampaignService(
            EntityManager entities, Campaigns campaigns, FormTemplates templates, OrganizationQueries organizations,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.campaigns = campaigns;
        this.templates = templates;
        this.organizations = organizations;
        this.events = events;
    }

    /** Of the user's own region; the form sent twice begins once, and each form is collected once. */
    @OnceMore
    public void open(CampaignId id, CampaignDetails details, Subtree subtree) {
        OrganizationRow root = organizations.root(subtree).filter(one -> one.type() == OrganizationType.REGION).orElseThrow(NotFound::new);
        Optional<Campaign> known = campaigns.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            return;
        }
        templates.require(details.form());
        if (campaigns.existsByOrganizationAndForm(root.id(), details.form())) {
            throw new Refusal("statistics.campaign.twice").at("form");
        }
        entities.persist(new Campaign(id, root.id(), details));
        entities.flush();
        events.publishEvent(root.audited("statistics.campaign.open", "report-campaign", id.value(), Map.of("form", details.form())));
    }
}
