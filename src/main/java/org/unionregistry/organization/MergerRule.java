package org.unionregistry.organization;

import org.unionregistry.shared.Refusal;

/** Like joins like. */
final class MergerRule {

    private MergerRule() {}

    static void require(Reorganizing change) {
        OrganizationRow target = ReorganizationRules.required(change);
        boolean unlike = change.subjects().stream().anyMatch(one -> one.isPrimary() != target.isPrimary());
        if (unlike || target.type() == OrganizationType.REGION) {
            throw new Refusal("organization.life.merge.unlike").at("target");
        }
    }
}
