package org.unionregistry.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Mandates extends JpaRepository<Mandate, MandateId> {

    @Query("select m from Mandate m where m.organizationId = :organization and (m.until is null or m.until > :day)")
    List<Mandate> heldAt(OrganizationId organization, LocalDate day);

    @Query("select m from Mandate m where m.districtId = :district and (m.until is null or m.until > :day)")
    List<Mandate> heldIn(EducationDistrictId district, LocalDate day);
}
