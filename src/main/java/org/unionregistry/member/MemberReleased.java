package org.unionregistry.member;

/**
 * A person is on the way to another register: no longer counted where they were, not yet anywhere else.
 *
 * @param keptBy whose record it is until somebody takes the person in
 */
public record MemberReleased(MemberId id, Home keptBy) {}
