package org.unionregistry.member;

import org.unionregistry.organization.OrganizationId;

/**
 * A receiver asks for somebody by what the person shows them: the union card.
 *
 * @param number digits only
 * @param lastName a check of the number, which is easily mistyped
 */
public record RequestTransfer(TransferId id, OrganizationId to, String number, String lastName) {
    private static final int DIGITS = 16;
    private static final int LONGEST_NAME = 100;

    /** Sixteen digits; whether there is such a card is nobody's business here. */
    public boolean hasNumber() {
        return number.length() == DIGITS;
    }

    public boolean hasName() {
        return !lastName.isBlank() && lastName.length() <= LONGEST_NAME;
    }
}
