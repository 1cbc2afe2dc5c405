package org.unionregistry.member;

/** A person who was on the way is on a register: the new one, or the old one that took them back. */
public record MemberReceived(MemberId id, Home by) {}
