package org.unionregistry.organization;

/** Where an organisation stands in its life. */
public enum OrganizationStatus {
    /** Works. */
    ACTIVE,
    /** Is being closed: listed in tables, left out of reproach. */
    LIQUIDATING,
    /** Closed; only in the tables of the days when it worked. */
    LIQUIDATED
}
