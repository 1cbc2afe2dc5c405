package org.unionregistry.statistics.web;

import org.unionregistry.organization.OrganizationId;
import org.unionregistry.statistics.CampaignId;

/** Where a report stands. */
final class ReportAddress {
    private ReportAddress() {}

    static String of(CampaignId campaign, OrganizationId organization) {
        return "/reports/" + campaign + "/organizations/" + organization;
    }
}
