package org.unionregistry.organization;

/** What an organisation is in the tree of the union. */
public enum OrganizationType {
    /** The union as a whole; the only one without a parent. */
    CENTRE,
    /** Regional or interregional organisation. */
    REGION,
    /** Local organisation of a district, of a city or of several municipalities. */
    LOCAL,
    /** Primary organisation: one employer, the only kind besides the next one that has members of its own. */
    PRIMARY,
    /** Primary organisation with the rights of a local one, usually a large university. */
    PRIMARY_TERRITORIAL;

    /** Does it have members of its own? */
    public boolean isPrimary() {
        return this == PRIMARY || this == PRIMARY_TERRITORIAL;
    }

    /** May an organisation of this type be created below one of that type? */
    public boolean mayStandUnder(OrganizationType parent) {
        return switch (this) {
            case CENTRE -> false;
            case REGION -> parent == CENTRE;
            case LOCAL -> parent == REGION;
            case PRIMARY, PRIMARY_TERRITORIAL -> parent == LOCAL || parent == REGION;
        };
    }
}
