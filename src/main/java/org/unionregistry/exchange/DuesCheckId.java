package org.unionregistry.exchange;

import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identity of a check against the bookkeeping. */
public record DuesCheckId(UUID value) {

    public static DuesCheckId next() {
        return new DuesCheckId(Uuids.next());
    }

    /** Reads an id from a URL; a malformed one is simply not found. */
    public static DuesCheckId of(String text) {
        return new DuesCheckId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
