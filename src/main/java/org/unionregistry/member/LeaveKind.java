package org.unionregistry.member;

/** Why somebody is away from work while the employment stays. */
public enum LeaveKind {
    CHILD_CARE,
    MILITARY_SERVICE,
    /** A teacher's leave of up to a year. */
    LONG_LEAVE,
    OTHER
}
