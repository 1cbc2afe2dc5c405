package org.unionregistry.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identifies one mandate. */
@Embeddable
public record MandateId(UUID value) implements Serializable {

    public static MandateId next() {
        return new MandateId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static MandateId of(String text) {
        return new MandateId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
