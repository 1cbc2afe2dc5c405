package org.unionregistry.organization;

import java.time.LocalDate;

/** An organisation was closed on that day. */
public record OrganizationLiquidated(OrganizationId id, LocalDate day) {}
