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
            target(change, change.target());
        }
        switch (change.what().kind()) {
            case RENAME -> RenamingRule.require(change);
            case MOVE -> MoveRule.require(change);
            case MERGE -> MergerRule.require(change);
            case SPLIT -> SplitRule.require(change);
            case LIQUIDATE -> ClosingRule.require(change);
        }
        superior(change, subtree);
    }

    private static boolean reorganised(OrganizationRow subject) {
        return subject.isPrimary() || subject.type() == OrganizationType.LOCAL;
    }

    private static void target(Reorganizing change, OrganizationRow target) {
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
    }

    /** Last of all: somebody who names an organisation of the wrong level is told so at its field first. */
    private static void superior(Reorganizing change, Subtree subtree) {
        OrganizationRow target = change.target();
        if (target != null && change.what().kind() != ReorganizationKind.MOVE && !subtree.outranks(target)) {
            throw new AccessDeniedException("Only the superior of both reorganises them");
        }
    }

    static OrganizationRow required(Reorganizing change) {
        if (change.target() == null) {
            throw new Refusal("organization.life.target.missing").at("target");
        }
        return change.target();
    }

    static void requirePrimaries(Reorganizing change, OrganizationRow target) {
        if (!target.isPrimary() || !change.ofPrimaries()) {
            throw new Refusal("organization.life.target.notPrimary").at("target");
        }
    }
}
