package org.unionregistry.member;

import org.unionregistry.organization.OrganizationId;

/** A key figure that a module above adds to the list of an organisation: how many hold a union card. */
@FunctionalInterface
public interface RegisterTile {

    Tile of(OrganizationId organization);

    /** A number of members and the key of the words under it. */
    record Tile(String labelKey, int members) {}
}
