package org.unionregistry.member;

/** How far away somebody is who may be the person asked about. */
public enum TwinPlace {
    /** In transit to this register: to be taken in, not entered again. */
    ON_THE_WAY,
    SAME_REGISTER,
    SAME_REGION,
    ANOTHER_REGION
}
