package org.unionregistry.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Actor;

/** For whom the work on an import is done, kept so that the work can go on after a restart. */
@Embeddable
record ActingAs(
        @Column(name = "acting_account") UUID account,
        @Column(name = "acting_role") String role,
        @Column(name = "acting_organization") @Nullable UUID organization,
        @Column(name = "acting_mandate") @Nullable UUID mandate) {

    static ActingAs of(Actor actor) {
        return new ActingAs(actor.accountId(), actor.role(), actor.organizationId(), actor.mandateId());
    }

    Actor actor() {
        return new Actor(account, role, organization, mandate);
    }
}
