package org.unionregistry.member;

/** Where the consent to the processing of personal data stands. */
public enum ConsentState {
    /** Given, and where the paper lies is known. */
    RECORDED,
    /** Not there yet; has a day by which it is to be collected. */
    TO_COLLECT,
    /** Taken back by the person. */
    WITHDRAWN
}
