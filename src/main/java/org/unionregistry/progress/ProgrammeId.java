package org.unionregistry.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a programme. */
@Embeddable
public record ProgrammeId(UUID value) implements Serializable {

    public static ProgrammeId next() {
        return new ProgrammeId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static ProgrammeId of(String text) {
        return new ProgrammeId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
