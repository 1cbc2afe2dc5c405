package org.unionregistry.organization;

import org.springframework.data.jpa.repository.JpaRepository;

interface Organizations extends JpaRepository<Organization, OrganizationId> {}
