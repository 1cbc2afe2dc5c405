package org.unionregistry.member;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identifies one transfer between two organisations. */
@Embeddable
public record TransferId(UUID value) implements Serializable {

    public static TransferId next() {
        return new TransferId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static TransferId of(String text) {
        return new TransferId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
