package org.unionregistry.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.AuditedEvent;

/** Tells the audit what happens to accounts. */
@Component
public class AccessTrail {
    private final ApplicationEventPublisher events;

    AccessTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    public void record(String action, UUID account) {
        record(action, account, null, Map.of());
    }

    public void record(String action, SignedInUser user) {
        record(action, user.accountId(), user.acting(), Map.of());
    }

    /** A sign-in that failed; the typed name is not kept, only the account it belongs to. */
    public void failed(@Nullable UUID account, String reason) {
        record("sign-in.refused", account, null, Map.of("reason", reason));
    }

    /** So many letters were printed; which ones, the invitations themselves say. */
    public void invited(HeldMandate by, int letters) {
        record("invitation.create", null, by, Map.of("letters", letters));
    }

    /** Something was done to an account that belongs to the place of the mandate. */
    public void record(String action, UUID account, @Nullable HeldMandate place) {
        record(action, account, place, Map.of());
    }

    private void record(String action, @Nullable UUID account, @Nullable HeldMandate by, Map<String, Object> detail) {
        events.publishEvent(new AuditedEvent(
                action,
                "account",
                account,
                by == null ? null : by.organizationId(),
                by == null ? null : by.regionId(),
                null,
                detail));
    }
}
