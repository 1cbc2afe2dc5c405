package org.unionregistry.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a session. */
@Embeddable
public record TrainingSessionId(UUID value) implements Serializable {

    public static TrainingSessionId next() {
        return new TrainingSessionId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static TrainingSessionId of(String text) {
        return new TrainingSessionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
