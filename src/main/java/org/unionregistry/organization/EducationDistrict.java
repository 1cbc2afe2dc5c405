package org.unionregistry.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Organisations of a region that one secretary of the regional committee looks after, across the tree. */
@Entity
public class EducationDistrict {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EducationDistrictId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id", updatable = false))
    private OrganizationId regionId;

    private String name;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EducationDistrict() {}

    EducationDistrict(EducationDistrictId id, OrganizationId regionId, String name) {
        this.id = id;
        this.regionId = regionId;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    EducationDistrictId id() {
        return id;
    }

    OrganizationId regionId() {
        return regionId;
    }

    String name() {
        return name;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
