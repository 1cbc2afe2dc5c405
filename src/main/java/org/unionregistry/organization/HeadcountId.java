package org.unionregistry.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identifies one headcount. */
@Embeddable
public record HeadcountId(UUID value) implements Serializable {

    public static HeadcountId next() {
        return new HeadcountId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static HeadcountId of(String text) {
        return new HeadcountId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
