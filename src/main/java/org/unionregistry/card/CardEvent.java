package org.unionregistry.card;

import java.time.Instant;
import java.util.UUID;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;

/** One row of a card's life; never changed. */
record CardEvent(UUID id, UUID card, MemberId member, OrganizationId organization, CardEventType type, Instant at) {

    static CardEvent of(UUID card, MemberId member, OrganizationId organization, CardEventType type, Instant at) {
        return new CardEvent(Uuids.next(), card, member, organization, type, at);
    }
}
