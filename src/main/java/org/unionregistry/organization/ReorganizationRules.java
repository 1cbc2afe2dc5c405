package org.unionregistry.organization;

import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.unionregistry.shared.Refusal;

/** What may be done to which organisations, whoever asks. */
final class ReorganizationRules {

    private ReorganizationRules() {}

    /** Only a superior reorganises, and only what is open. */
    static void require(Reorganizing change, Subtree subtree) {
        change.what().decision().requireBy(change.day());
        for (OrganizationRow subject : change.subjects()) {
            if (!subtree.outranks(subject) || !reorganised(subject)) {
                throw new AccessDeniedException("Only the superior reorganises an organisation");
            }
            if (subject.status() == OrganizationStatus.LIQUIDATED) {
                throw new Refusal("organization.life.closed", subject.shortName());
            }
        }
        if (change.target() != null) {
            target(change, change.target(), subtree);
        }
        switch (change.what().kind()) {
            case RENAME -> rename(change);
            case MOVE -> move(change);
            case MERGE -> merge(change);
            case SPLIT -> split(change);
            case LIQUIDATE -> liquidate(change);
        }
    }

    private static boolean reorganised(OrganizationRow subject) {
        return subject.isPrimary() || subject.type() == OrganizationType.LOCAL;
    }

    private static void target(Reorganizing change, OrganizationRow target, Subtree subtree) {
        if (change.what().subjects().contains(target.id())) {
            throw new Refusal("organization.life.target.same").at("target");
        }
        if (target.status() != OrganizationStatus.ACTIVE) {
            throw new Refusal("organization.life.target.closing", target.shortName()).at("target");
        }
        boolean elsewhere = change.subjects().stream().anyMatch(one -> !Objects.equals(one.regionId(), target.regionId()));
        if (elsewhere) {
            throw new Refusal("organization.life.target.region", target.shortName()).at("target");
        }
        if (change.what().kind() != ReorganizationKind.MOVE && !subtree.outranks(target)) {
            throw new AccessDeniedException("Only the superior of both reorganises them");
        }
    }

    private static void rename(Reorganizing change) {
        OrganizationRow now = change.subjects().get(0);
        if (new OrganizationNames(now.fullName(), now.shortName(), now.genitiveName()).equals(change.what().names())) {
            throw new Refusal("organization.life.rename.same").at("shortName");
        }
    }

    private static void move(Reorganizing change) {
        OrganizationRow subject = change.subjects().get(0);
        OrganizationRow target = change.target();
        if (!subject.isPrimary()) {
            if (target != null || Objects.equals(subject.districtId(), change.what().district())) {
                throw new Refusal("organization.life.move.sameDistrict").at("district");
            }
            return;
        }
        if (target == null) {
            throw new Refusal("organization.life.target.missing").at("target");
        }
        if (target.id().equals(subject.parentId())) {
            throw new Refusal("organization.life.move.same", target.shortName()).at("target");
        }
        if (!subject.type().mayStandUnder(target.type())) {
            throw new Refusal("organization.life.move.wrongParent").at("target");
        }
    }

    private static void merge(Reorganizing change) {
        OrganizationRow target = required(change);
        if (change.subjects().stream().anyMatch(one -> one.isPrimary() != target.isPrimary())
                || target.type() == OrganizationType.REGION) {
            throw new Refusal("organization.life.merge.unlike").at("target");
        }
    }

    private static void split(Reorganizing change) {
        requirePrimaries(change, required(change));
        if (change.what().people().isEmpty()) {
            throw new Refusal("organization.life.split.nobody").at("people");
        }
    }

    private static void liquidate(Reorganizing change) {
        if (change.target() != null) {
            requirePrimaries(change, change.target());
        }
        long open = change.below().stream().filter(one -> one.status() != OrganizationStatus.LIQUIDATED).count();
        if (open > 0) {
            throw new Refusal("organization.liquidation.children", open);
        }
    }

    private static OrganizationRow required(Reorganizing change) {
        if (change.target() == null) {
            throw new Refusal("organization.life.target.missing").at("target");
        }
        return change.target();
    }

    private static void requirePrimaries(Reorganizing change, OrganizationRow target) {
        if (!target.isPrimary() || !change.ofPrimaries()) {
            throw new Refusal("organization.life.target.notPrimary").at("target");
        }
    }
}
