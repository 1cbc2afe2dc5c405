package org.unionregistry.statistics;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.unionregistry.organization.OrganizationId;

/** Campaigns, for writing. */
interface Campaigns extends Repository<Campaign, CampaignId> {

    Optional<Campaign> findById(CampaignId id);

    boolean existsByOrganizationAndForm(OrganizationId organization, String form);
}
