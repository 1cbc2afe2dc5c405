package org.unionregistry.member;

import java.time.LocalDate;

/**
 * How somebody left the register, for those who would take them back.
 *
 * @param readmissibleFrom first day on which a new application may be accepted
 */
public record Departed(MembershipEventType exit, LocalDate day, LocalDate readmissibleFrom) {

    public boolean isExpelled() {
        return exit == MembershipEventType.EXCLUDE;
    }
}
