package org.unionregistry.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EducationDistricts extends JpaRepository<EducationDistrict, EducationDistrictId> {

    List<EducationDistrict> findByRegionIdAndNameIgnoreCase(OrganizationId region, String name);
}
