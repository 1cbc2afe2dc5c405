package org.unionregistry.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OfficerName;

/** The chair a line of the structure names. */
record StructureChair(OfficerName name, LocalDate since, @Nullable String protocol, @Nullable String phone, @Nullable String email) {}
