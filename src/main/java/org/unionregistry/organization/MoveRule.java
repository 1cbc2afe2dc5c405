package org.unionregistry.organization;

import java.util.Objects;
import org.unionregistry.shared.Refusal;

/** A primary goes below another organisation; a local one, or a primary directly below its region, into another education district. */
final class MoveRule {

    private MoveRule() {}

    static void require(Reorganizing change) {
        OrganizationRow subject = change.subjects().get(0);
        if (!subject.isPrimary() || subject.choosesDistrict() && change.target() == null) {
            if (change.target() != null || Objects.equals(subject.districtId(), change.what().district())) {
                throw new Refusal(subject.isPrimary() ? "organization.life.move.nothing" : "organization.life.move.sameDistrict").at("district");
            }
            return;
        }
        OrganizationRow target = ReorganizationRules.required(change);
        if (target.id().equals(subject.parentId())) {
            throw new Refusal("organization.life.move.same", target.shortName()).at("target");
        }
        if (!subject.type().mayStandUnder(target.type())) {
            throw new Refusal("organization.life.move.wrongParent").at("target");
        }
    }
}
