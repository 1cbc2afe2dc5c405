package org.unionregistry.organization;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface EducationDistricts extends JpaRepository<EducationDistrict, EducationDistrictId> {

    Optional<EducationDistrict> findByRegionIdAndName(OrganizationId region, String name);
}
