package org.unionregistry.work;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a task. */
@Embeddable
public record WorkTaskId(UUID value) implements Serializable {

    public static WorkTaskId next() {
        return new WorkTaskId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static WorkTaskId of(String text) {
        return new WorkTaskId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
