package org.unionregistry.organization;

import java.time.LocalDate;

/** A confirmed number became the current one of its organisation. */
public record HeadcountConfirmed(OrganizationId organizationId, LocalDate asOf, int members) {}
