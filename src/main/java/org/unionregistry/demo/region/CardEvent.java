package org.unionregistry.demo.region;

import java.time.Instant;
import java.util.UUID;
import org.unionregistry.card.CardEventType;

/** What happened to a card, and what it does to the number of holders of the primary. */
record CardEvent(UUID id, DemoMember member, DemoPrimary primary, CardEventType type, Instant at, int holderDelta) {}
