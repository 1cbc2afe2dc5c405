package org.unionregistry.member;

/**
 * The two records of a merge.
 *
 * @param counted the survivor is on the register, and so has a working card
 */
public record MergePair(MemberId survivor, Home home, boolean counted, MemberId absorbed, Home absorbedHome) {}
