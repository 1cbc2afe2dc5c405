package org.unionregistry.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.unionregistry.shared.Uuids;

/** Identifies one user account. */
@Embeddable
public record UserAccountId(UUID value) implements Serializable {

    public static UserAccountId next() {
        return new UserAccountId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static UserAccountId of(String text) {
        return new UserAccountId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
