package org.unionregistry.statistics;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.unionregistry.organization.OrganizationId;

/** Campaigns, for writing. */
interface Campaigns extends Repository<Campaign, CampaignId> {

    Optional<Campaign> findById(CampaignId id);

    /** For whoever confirms or opens it again; the others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Campaign> findWithLockById(CampaignId id);

    /** For whoever changes a report in it: many at once, none while it is confirmed. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    Optional<Campaign> findWithShareById(CampaignId id);

    boolean existsByOrganizationAndForm(OrganizationId organization, String form);
}
