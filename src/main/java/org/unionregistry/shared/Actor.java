package org.unionregistry.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the account, the role it acts in, the organisation the mandate belongs to (none for a district), and the
 * mandate itself, which its holder may not end.
 */
public record Actor(UUID accountId, String role, @Nullable UUID organizationId, @Nullable UUID mandateId) {

    public Actor(UUID accountId, String role, @Nullable UUID organizationId) {
        this(accountId, role, organizationId, null);
    }
}
