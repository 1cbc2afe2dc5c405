package org.unionregistry.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look for among those who cannot sign in yet.
 *
 * @param local only the organisations of that local organisation
 * @param fresh only those who have never had a letter
 * @param mandates only these
 * @param after continues after this place in the order of codes
 */
public record InvitableFilter(
        @Nullable UUID local, boolean fresh, @Nullable List<UUID> mandates, @Nullable Position after) {

    /** Place in the order of the list. */
    public record Position(String code, UUID mandate) {}

    public InvitableFilter from(@Nullable Position place) {
        return new InvitableFilter(local, fresh, mandates, place);
    }
}
