package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Creates and renames education districts. They belong to a region, so only a part that holds the region may. */
@Service
@Transactional
public class EducationDistrictService {
    private final EducationDistricts districts;
    private final OrganizationLock lock;
    private final OrganizationTrail trail;
    private final FormerDistrictNames former;
    private final Clock clock;

    EducationDistrictService(
            EducationDistricts districts, OrganizationLock lock, OrganizationTrail trail, FormerDistrictNames former, Clock clock) {
        this.districts = districts;
        this.lock = lock;
        this.trail = trail;
        this.former = former;
        this.clock = clock;
    }

    /** Creates an education district; the same form sent again changes nothing. */
    public EducationDistrictId create(EducationDistrictId id, OrganizationId region, String name, Subtree subtree) {
        OrganizationRow place = lock.take(region, subtree);
        if (place.type() != OrganizationType.REGION) {
            throw new NotFound();
        }
        Optional<EducationDistrict> existing = districts.findById(id);
        if (existing.isPresent()) {
            return repeated(existing.get(), region, name);
        }
        requireFree(id, region, name);
        districts.saveAndFlush(new EducationDistrict(id, region, name));
        trail.leave("district.create", "education_district", id.value(), place, Map.of());
        return id;
    }

    public void rename(EducationDistrictId id, long version, String name, Subtree subtree) {
        EducationDistrict district = districts.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = lock.take(district.regionId(), subtree);
        if (district.version() != version) {
            throw new ObjectOptimisticLockingFailureException(EducationDistrict.class, id);
        }
        requireFree(id, district.regionId(), name);
        LocalDate today = LocalDate.now(clock);
        former.keep(id, today);
        district.rename(name);
        districts.flush();
        former.drop(id, today);
        trail.leave("district.rename", "education_district", id.value(), place, Map.of());
    }

    private void requireFree(EducationDistrictId id, OrganizationId region, String name) {
        boolean taken = districts.findByRegionIdAndNameIgnoreCase(region, name).stream()
                .anyMatch(other -> !other.id().equals(id));
        if (taken) {
            throw new Refusal("organization.district.name.taken", name).at("name");
        }
    }

    private static EducationDistrictId repeated(EducationDistrict existing, OrganizationId region, String name) {
        if (!existing.regionId().equals(region)) {
            throw new NotFound();
        }
        if (!existing.name().equals(name)) {
            throw new Refusal("organization.form.alreadySent");
        }
        return existing.id();
    }
}
