package org.unionregistry.member;

import java.time.LocalDate;
import org.unionregistry.organization.OrganizationId;

/** A person was taken off the register. */
public record MembershipEnded(MemberId id, OrganizationId organization, DepartureReason reason, LocalDate day) {}
