package org.unionregistry.organization;

import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identifies one event in the life of organisations; chosen by the form, so that a resend changes nothing. */
public record ReorganizationId(UUID value) {

    public static ReorganizationId next() {
        return new ReorganizationId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static ReorganizationId of(String text) {
        return new ReorganizationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
