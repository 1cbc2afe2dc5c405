package org.unionregistry.member;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** How something that was entered can be taken back by whoever looks at it. */
public enum TakeBack {
    /** Something else was built upon it, or nobody could stand where it would put them. */
    NO,
    /** Only by a higher body. */
    ABOVE,
    /** With one button: the mistake was made lately. */
    AT_ONCE,
    /** Not without being told what it does: others have relied on it for long. */
    ASKED;

    /**
     * Whoever may not decide something may not take it back either: what a higher body has decided, or has entered for a primary
     * organisation, it takes back itself. So it does with what has stood longer than a mistake may stay unnoticed; or an
     * expulsion would end by a button, and not by a decision.
     *
     * @param enteredFor the organisation it was entered for, where somebody of another one did it
     */
    static TakeBack of(
            MembershipEventType type, OrganizationId register, @Nullable UUID enteredFor, Instant enteredAt, Subtree by, Instant now) {
        boolean lately = !enteredAt.plus(MergeUndoService.TERM).isBefore(now);
        boolean fromAbove = type == MembershipEventType.REINSTATE || register.value().equals(enteredFor);
        if (by instanceof Subtree.Primary && (fromAbove || !lately)) {
            return ABOVE;
        }
        return lately ? AT_ONCE : ASKED;
    }
}
