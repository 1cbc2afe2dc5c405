package org.unionregistry.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identifies one education district. */
@Embeddable
public record EducationDistrictId(UUID value) implements Serializable {

    public static EducationDistrictId next() {
        return new EducationDistrictId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static EducationDistrictId of(String text) {
        return new EducationDistrictId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
