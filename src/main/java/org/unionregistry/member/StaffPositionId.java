package org.unionregistry.member;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a paid position. */
@Embeddable
public record StaffPositionId(UUID value) implements Serializable {

    public static StaffPositionId next() {
        return new StaffPositionId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static StaffPositionId of(String text) {
        return new StaffPositionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
