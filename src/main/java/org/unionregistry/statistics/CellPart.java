package org.unionregistry.statistics;

import java.math.BigDecimal;
import org.unionregistry.organization.OrganizationId;

/** What one accepted report says in a cell. */
public record CellPart(OrganizationId organization, String name, BigDecimal value) {}
