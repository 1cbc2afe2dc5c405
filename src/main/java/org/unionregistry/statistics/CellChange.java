package org.unionregistry.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell in which a report sent again says something else. */
public record CellChange(FormCell cell, @Nullable BigDecimal before, @Nullable BigDecimal after) {}
