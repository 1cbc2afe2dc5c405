package org.unionregistry.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Create an organisation.
 *
 * @param code the next free one below the parent when missing
 * @param since the day it stands in the tree from; today when missing
 */
public record NewOrganization(
        OrganizationId id,
        OrganizationType type,
        OrganizationId parent,
        @Nullable OrganizationCode code,
        OrganizationDetails details,
        @Nullable LocalDate since) {}
