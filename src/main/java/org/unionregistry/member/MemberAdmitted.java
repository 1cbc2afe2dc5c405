package org.unionregistry.member;

import java.time.LocalDate;

/** A person came onto the register. Always published in a list, see {@link MembersAdmitted}. */
public record MemberAdmitted(MemberId id, Home home, EntryKind kind, LocalDate day) {}
