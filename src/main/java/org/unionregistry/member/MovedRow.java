package org.unionregistry.member;

import org.unionregistry.organization.OrganizationId;

/**
 * An organisation that came into a part of the tree or left it.
 *
 * @param came into the part, with so many people; else it left with them
 */
public record MovedRow(OrganizationId id, String name, boolean came, int people) {}
