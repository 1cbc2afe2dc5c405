package org.unionregistry.organization;

import org.unionregistry.shared.Refusal;

/** A new name is a new one. */
final class RenamingRule {

    private RenamingRule() {}

    static void require(Reorganizing change) {
        if (change.subjects().get(0).isCalled(change.what().names())) {
            throw new Refusal("organization.life.rename.same").at("shortName");
        }
    }
}
