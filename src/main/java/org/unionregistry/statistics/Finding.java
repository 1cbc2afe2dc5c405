package org.unionregistry.statistics;

import java.util.Set;

/**
 * A control relation that does not hold.
 *
 * @param column in which it was looked at
 * @param cells  it compares
 */
public record Finding(ControlRelation check, String column, Set<CellCode> cells) {}
