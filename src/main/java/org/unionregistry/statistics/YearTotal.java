package org.unionregistry.statistics;

import java.time.LocalDate;

/** What a form said of a part of the tree as of a report date. */
public record YearTotal(LocalDate asOf, FormValues values) {}
