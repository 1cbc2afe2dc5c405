package org.unionregistry.member;

import java.util.UUID;

/**
 * A list somebody comes back to.
 *
 * @param query filters and columns as the address of the list says them
 */
public record SavedView(UUID id, String name, String query) {}
