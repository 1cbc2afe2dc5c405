package org.unionregistry.organization;

import org.unionregistry.shared.Refusal;

/** A new name is a new one. */
final class RenamingRule {

    private RenamingRule() {}

    static void require(Reorganizing change) {
        OrganizationRow now = change.subjects().get(0);
        if (new OrganizationNames(now.fullName(), now.shortName(), now.genitiveName()).equals(change.what().names())) {
            throw new Refusal("organization.life.rename.same").at("shortName");
        }
    }
}
