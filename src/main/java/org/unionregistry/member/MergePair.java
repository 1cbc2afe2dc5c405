package org.unionregistry.member;

/** The two records of a merge. */
public record MergePair(MemberId survivor, MemberId absorbed) {}
