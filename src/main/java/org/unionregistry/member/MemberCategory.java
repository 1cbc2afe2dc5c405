package org.unionregistry.member;

/** The categories of members the charter knows. */
public enum MemberCategory {
    /** Works in an organisation of education. */
    WORKER,
    /** Studies at a college or a university. */
    STUDENT,
    /** Works for an organisation of the union itself. */
    UNION_STAFF,
    /** Interrupted the work but keeps the employment: child care, service. */
    ON_LEAVE,
    /** Dismissed by reduction or closing, looking for a job. */
    LAID_OFF,
    /** Pensioner who no longer works and keeps the membership. */
    PENSIONER;

    /** Has a post at work, so that a record without it is not complete. */
    public boolean hasPosition() {
        return this == WORKER || this == UNION_STAFF || this == ON_LEAVE;
    }
}
