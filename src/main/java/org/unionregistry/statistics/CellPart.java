package org.unionregistry.statistics;

import java.math.BigDecimal;
import org.unionregistry.organization.OrganizationId;

/** What one accepted report, or those of one local organisation, say in a cell. */
public record CellPart(OrganizationId organization, String name, BigDecimal value) {}
