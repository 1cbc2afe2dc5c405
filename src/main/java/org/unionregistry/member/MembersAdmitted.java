package org.unionregistry.member;

import java.util.List;

/** People came onto the register in one transaction: one from a form, up to two hundred from a file. */
public record MembersAdmitted(List<MemberAdmitted> members) {}
