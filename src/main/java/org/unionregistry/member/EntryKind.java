package org.unionregistry.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a person comes into the register. */
public enum EntryKind {
    /** Was a member before; the paper record becomes an electronic one. Neither new nor late. */
    INITIAL_ENTRY,
    /** Joins the union now. */
    JOIN;

    /**
     * What the day of joining tells: whoever joined before the organisation made its first entry was on paper.
     *
     * @param beganOn the day of the organisation's first entry, none while there is no entry
     */
    public static EntryKind suggested(LocalDate joinedOn, @Nullable LocalDate beganOn) {
        return beganOn == null || joinedOn.isBefore(beganOn) ? INITIAL_ENTRY : JOIN;
    }

    MembershipEventType event() {
        return this == JOIN ? MembershipEventType.JOIN : MembershipEventType.INITIAL_ENTRY;
    }
}
