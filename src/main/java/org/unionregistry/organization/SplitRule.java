package org.unionregistry.organization;

import org.unionregistry.shared.Refusal;

/** Somebody goes from a primary to another one. */
final class SplitRule {

    private SplitRule() {}

    static void require(Reorganizing change) {
        ReorganizationRules.requirePrimaries(change, ReorganizationRules.required(change));
        if (change.what().people().isEmpty()) {
            throw new Refusal("organization.life.split.nobody").at("people");
        }
    }
}
