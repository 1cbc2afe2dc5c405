package org.unionregistry.statistics;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.unionregistry.organization.OrganizationId;

/** Reports, for writing. */
interface FormReports extends Repository<FormReport, FormReportId> {

    /** Kept from others, so that two who fill the same report follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from FormReport r where r.campaign = :campaign and r.organization = :organization")
    Optional<FormReport> lock(CampaignId campaign, OrganizationId organization);

    /** Is it on its way up, or there? */
    @Query("select count(r) > 0 from FormReport r where r.campaign = :campaign and r.organization = :organization and r.state in (SENT, ACCEPTED)")
    boolean isClosed(CampaignId campaign, OrganizationId organization);
}
