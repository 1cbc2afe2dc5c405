package org.unionregistry.organization;

import java.util.List;
import org.unionregistry.shared.Refusal;

/**
 * Who may give and end which office. Nobody grants a right wider than their own, names their own successor, or takes
 * from others what only the superior gave.
 */
public final class MandateRules {

    private MandateRules() {}

    /** The offices somebody with this part may give at the organisation, which lies in it. */
    public static List<Office> officesAt(OrganizationRow organization, Subtree subtree) {
        boolean above = subtree.outranks(organization);
        return switch (organization.type()) {
            case CENTRE -> above ? List.of(Office.ADMINISTRATOR, Office.CHAIR) : List.of();
            case REGION ->
                above
                        ? List.of(Office.CHAIR, Office.CLERK, Office.AUDITOR, Office.ADMINISTRATOR)
                        : List.of(Office.CLERK, Office.AUDITOR);
            case LOCAL -> above ? List.of(Office.CHAIR, Office.CLERK, Office.AUDITOR) : List.of(Office.CLERK);
            case PRIMARY, PRIMARY_TERRITORIAL -> above ? List.of(Office.CHAIR) : List.of();
        };
    }

    static void require(Office office, OrganizationRow organization, Subtree subtree) {
        if (!officesAt(organization, subtree).contains(office)) {
            throw new Refusal("organization.mandate.notYours." + office);
        }
        if (organization.status() == OrganizationStatus.LIQUIDATED) {
            throw new Refusal("organization.mandate.liquidated");
        }
    }
}
