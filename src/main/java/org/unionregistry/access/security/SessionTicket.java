package org.unionregistry.access.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All a session remembers of who signed in. Names, roles and rights are never kept in it: they are read anew at every
 * request.
 */
record SessionTicket(UUID account, Instant signedInAt, @Nullable UUID mandate) implements Serializable {
    static final String ATTRIBUTE = "access.ticket";
}
