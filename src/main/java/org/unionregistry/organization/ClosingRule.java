package org.unionregistry.organization;

import org.unionregistry.shared.Refusal;

/** A local organisation closes when its primaries have gone; the people of a primary go to another one or leave. */
final class ClosingRule {

    private ClosingRule() {}

    static void require(Reorganizing change) {
        if (change.target() != null) {
            ReorganizationRules.requirePrimaries(change, change.target());
        }
        long open = change.below().stream().filter(one -> one.status() != OrganizationStatus.LIQUIDATED).count();
        if (open > 0) {
            throw new Refusal("organization.liquidation.children", open);
        }
    }
}
