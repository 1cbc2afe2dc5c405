package org.unionregistry.organization;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Headcounts extends JpaRepository<Headcount, HeadcountId> {

    Optional<Headcount> findByOrganizationIdAndCurrentTrue(OrganizationId organization);

    Optional<Headcount> findByOrganizationIdAndStatus(OrganizationId organization, HeadcountStatus status);
}
