package org.unionregistry.progress;

import java.time.LocalDate;

/** Where a plan bends: a day, and per cent wanted by it. */
public record PlanCorner(LocalDate day, double percent) {}
