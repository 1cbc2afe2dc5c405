package org.unionregistry.member;

import java.time.LocalDate;
import org.unionregistry.organization.OrganizationId;

/** What happened to somebody, on whose register, on which day. */
public record Happened(MembershipEventType type, OrganizationId organization, LocalDate day) {}
