package org.unionregistry.statistics;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Whether a report may still be changed: not once a report above it was made of it. */
@Component
class ReportGate {
    private final ReportPlaces places;
    private final Campaigns campaigns;
    private final FormReports reports;

    ReportGate(ReportPlaces places, Campaigns campaigns, FormReports reports) {
        this.places = places;
        this.campaigns = campaigns;
        this.reports = reports;
    }

    /** Many at once, but none while the superior's report is being sent or confirmed. */
    ReportPlace open(CampaignId campaign, OrganizationId organization, Subtree subtree) {
        ReportPlace place = places.require(campaign, organization, subtree);
        campaigns.findWithShareById(campaign).orElseThrow(NotFound::new).requireOpen();
        requireLocalOpen(campaign, place.organization());
        return place;
    }

    /** For whoever sends it: a consolidated report waits until nobody below is in the middle of a change. */
    ReportPlace toSend(CampaignId campaign, OrganizationId organization, Subtree subtree) {
        ReportPlace place = places.require(campaign, organization, subtree);
        if (!place.isLocal()) {
            return open(campaign, organization, subtree);
        }
        campaigns.findWithLockById(campaign).orElseThrow(NotFound::new).requireOpen();
        return place;
    }

    ReportPlace above(CampaignId campaign, OrganizationId organization, Subtree subtree) {
        ReportPlace place = open(campaign, organization, subtree);
        if (!subtree.outranks(place.organization())) {
            throw new AccessDeniedException("Nobody accepts the own report");
        }
        return place;
    }

    private void requireLocalOpen(CampaignId campaign, OrganizationRow organization) {
        OrganizationId local = organization.localId();
        if (organization.isPrimary() && local != null && reports.isClosed(campaign, local)) {
            throw new Refusal("statistics.report.local.closed");
        }
    }
}
