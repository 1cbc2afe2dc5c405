package org.unionregistry.member;

import java.time.LocalDate;
import org.unionregistry.organization.OrganizationId;

/** A person went from one register to another, or back when the transfer was a mistake. */
public record MemberTransferred(MemberId id, OrganizationId from, Home to, LocalDate day) {}
