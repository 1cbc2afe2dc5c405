package org.unionregistry.statistics;

import org.unionregistry.organization.OrganizationRow;

/** Whose report of which campaign. */
public record ReportPlace(CampaignRow campaign, FormTemplate form, OrganizationRow organization) {}
