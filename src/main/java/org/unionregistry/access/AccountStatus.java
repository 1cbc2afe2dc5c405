package org.unionregistry.access;

/** Whether an account may be used. */
public enum AccountStatus {
    /** Made for a letter that has not been used yet; has no password. */
    INVITED,
    /** Works. */
    ACTIVE,
    /** Stopped for a while by somebody who answers for it. */
    LOCKED,
    /** Closed for good. */
    CLOSED
}
