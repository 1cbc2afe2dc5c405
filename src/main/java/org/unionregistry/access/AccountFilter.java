package org.unionregistry.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * Which accounts to show.
 *
 * @param words a part of a surname or of the name of an organisation
 * @param organization only there and below
 * @param after continues after that mandate in the order of names
 */
public record AccountFilter(
        String words, @Nullable AccountStatus status, @Nullable OrganizationId organization, @Nullable UUID after) {}
