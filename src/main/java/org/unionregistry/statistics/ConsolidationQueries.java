package org.unionregistry.statistics;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;

/** Puts reports together. */
@Component
public class ConsolidationQueries {
    private final ReportQueries reports;
    private final AcceptedReports accepted;
    private final FormTemplates templates;

    ConsolidationQueries(ReportQueries reports, AcceptedReports accepted, FormTemplates templates) {
        this.reports = reports;
        this.accepted = accepted;
        this.templates = templates;
    }

    /** Of a part the caller may see; sums and names of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Consolidation of(CampaignRow campaign, Subtree part) {
        return Consolidation.of(templates.require(campaign.form()).at(OrganizationType.REGION), accepted.sums(campaign, part), reports.desk(campaign, part));
    }
}
