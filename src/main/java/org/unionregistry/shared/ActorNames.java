package org.unionregistry.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of the people behind accounts, for pages that know only who acted by id. */
@FunctionalInterface
public interface ActorNames {
    /** Short names by account; an account that is unknown is left out. */
    Map<UUID, String> of(Collection<UUID> accounts);
}
