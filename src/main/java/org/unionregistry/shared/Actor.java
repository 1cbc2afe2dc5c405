package org.unionregistry.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the account, the role it acts in and the organisation the mandate belongs to (none for a district).
 */
public record Actor(UUID accountId, String role, @Nullable UUID organizationId) {}
