package org.unionregistry.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Uuids;

/** Identifies one organisation. */
@Embeddable
public record OrganizationId(UUID value) implements Serializable {

    public static OrganizationId next() {
        return new OrganizationId(Uuids.next());
    }

    /** Reads an id from a URL or a form; a malformed one is not found. */
    public static OrganizationId of(String text) {
        return new OrganizationId(Uuids.parse(text));
    }

    /** Reads a column that may be empty. */
    public static @Nullable OrganizationId orNull(@Nullable UUID value) {
        return value == null ? null : new OrganizationId(value);
    }

    /** For {@code = any(...)}. */
    public static UUID[] values(Collection<OrganizationId> ids) {
        return ids.stream().map(OrganizationId::value).toArray(UUID[]::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
