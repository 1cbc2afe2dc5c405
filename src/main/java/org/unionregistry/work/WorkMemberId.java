package org.unionregistry.work;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a member of a working group. */
@Embeddable
public record WorkMemberId(UUID value) implements Serializable {

    public static WorkMemberId next() {
        return new WorkMemberId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static WorkMemberId of(String text) {
        return new WorkMemberId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
