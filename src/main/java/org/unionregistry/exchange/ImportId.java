package org.unionregistry.exchange;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of an import. */
@Embeddable
public record ImportId(UUID value) implements Serializable {

    public static ImportId next() {
        return new ImportId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static ImportId of(String text) {
        return new ImportId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
