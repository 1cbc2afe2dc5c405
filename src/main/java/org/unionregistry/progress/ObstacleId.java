package org.unionregistry.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of an obstacle. */
@Embeddable
public record ObstacleId(UUID value) implements Serializable {

    public static ObstacleId next() {
        return new ObstacleId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static ObstacleId of(String text) {
        return new ObstacleId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
