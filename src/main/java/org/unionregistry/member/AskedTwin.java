package org.unionregistry.member;

import java.util.Set;

/** Somebody on a register, and why it may be the person asked about. */
public record AskedTwin(Twin twin, Set<Likeness> reasons) {}
