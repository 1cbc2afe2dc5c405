package org.unionregistry.member;

import java.time.LocalDate;
import org.unionregistry.organization.OrganizationId;

/** One row a merge will write, beside one of the records that go. */
record DoubleCountRow(MemberId record, OrganizationId register, LocalDate day, Deltas deltas) {}
