package org.unionregistry.organization;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Mandates extends JpaRepository<Mandate, MandateId> {

    @Query("select m from Mandate m where m.organizationId = :organization and m.office = :office")
    List<Mandate> at(OrganizationId organization, Office office);

    @Query("select m from Mandate m where m.districtId = :district and m.office = :office")
    List<Mandate> in(EducationDistrictId district, Office office);
}
