package org.unionregistry.statistics;

import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.OrganizationType;

/** So many organisations that are alike in all that a form may ask about. */
public record OrganizationCount(OrganizationType type, @Nullable InstitutionType institution, long organizations) {}
