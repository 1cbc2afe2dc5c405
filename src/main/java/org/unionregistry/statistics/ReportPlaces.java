package org.unionregistry.statistics;

import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Finds a report inside the reader's part: a campaign, and the organisation it is collected from. */
@Component
public class ReportPlaces {
    private final CampaignQueries campaigns;
    private final FormTemplates templates;
    private final OrganizationQueries organizations;

    ReportPlaces(CampaignQueries campaigns, FormTemplates templates, OrganizationQueries organizations) {
        this.campaigns = campaigns;
        this.templates = templates;
        this.organizations = organizations;
    }

    public ReportPlace require(CampaignId id, OrganizationId organization, Subtree reader) {
        CampaignRow campaign = campaigns.require(id, reader);
        OrganizationRow place = organizations.require(organization, reader);
        if (!place.isPrimary() && place.type() != OrganizationType.LOCAL || !campaign.organization().equals(place.regionId())) {
            throw new NotFound();
        }
        return new ReportPlace(campaign, templates.require(campaign.form()), place);
    }
}
