package org.unionregistry.member;

import org.unionregistry.organization.OrganizationId;

/**
 * A receiver asks for somebody by what the person shows them: the union card.
 *
 * @param lastName a check of the number, which is easily mistyped
 */
public record RequestTransfer(TransferId id, OrganizationId to, String number, String lastName) {}
