package org.unionregistry.organization;

/** What a local organisation unites. A city and a district of one name are two organisations. */
public enum LocalKind {
    /** A municipal district. */
    DISTRICT,
    /** A city. */
    CITY,
    /** Several municipalities at once. */
    TERRITORIAL
}
