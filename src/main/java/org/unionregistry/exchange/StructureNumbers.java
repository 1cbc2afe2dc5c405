package org.unionregistry.exchange;

import java.time.LocalDate;

/** The headcount a line of the structure states. */
record StructureNumbers(LocalDate asOf, int workers, int students, int members) {}
