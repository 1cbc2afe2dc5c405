package org.unionregistry.member;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationStatus;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.shared.Refusal;

/**
 * The register of one organisation, as far as the rules of membership need to know it.
 *
 * @param beganOn day of its first entry, none while nobody is entered
 */
record Register(Home home, OrganizationType type, OrganizationStatus status, @Nullable LocalDate beganOn) {

    OrganizationId id() {
        return home.organization();
    }

    /** People are on the registers of primary organisations only, and not on that of a closed one. */
    Register receiving() {
        return receiving("member.rule.liquidated.here", null);
    }

    /** @param field of the form where the user has chosen the organisation */
    Register chosen(String field) {
        return receiving("member.rule.liquidated", field);
    }

    /** Somebody would stand here again because what took them away was a mistake. */
    Register takingBack() {
        return receiving("member.reversal.liquidated", null);
    }

    boolean isReceiving() {
        return type.isPrimary() && status != OrganizationStatus.LIQUIDATED;
    }

    private Register receiving(String closed, @Nullable String field) {
        if (isReceiving()) {
            return this;
        }
        Refusal refusal = new Refusal(type.isPrimary() ? closed : "member.rule.notPrimary");
        throw field == null ? refusal : refusal.at(field);
    }

    /** Days from an event to its entry; none for what happened before the organisation began to keep its register. */
    @Nullable Integer delay(LocalDate day, LocalDate today) {
        boolean before = day.isBefore(beganOn == null ? today : beganOn);
        return before ? null : (int) ChronoUnit.DAYS.between(day, today);
    }
}
