package org.unionregistry.exchange;

/** What somebody decides about a row in question. */
public enum Decision {
    /** It is another person, or the right one of several rows: enter it. */
    ENTER,
    /** Leave it out. */
    LEAVE_OUT
}
