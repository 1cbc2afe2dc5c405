package org.unionregistry.member;

import org.unionregistry.organization.OrganizationId;

/** A departure entered by mistake was undone: the person is on the register again. */
public record MembershipRestored(MemberId id, OrganizationId organization) {}
