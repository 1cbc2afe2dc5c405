package org.unionregistry.member;

/** Somebody took the consent back: what was kept by it alone goes. */
public record ConsentWithdrawn(MemberId id) {}
