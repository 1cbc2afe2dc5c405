package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The card of a member. */
final class DemoCard {
    final UUID id;
    final String number;
    final LocalDate issuedOn;
    final Instant createdAt;

    @Nullable LocalDate blockedOn;
    @Nullable String blockReason;
    Instant changedAt;
    int version;

    DemoCard(UUID id, String number, LocalDate issuedOn, Instant createdAt) {
        this.id = id;
        this.number = number;
        this.issuedOn = issuedOn;
        this.createdAt = createdAt;
        this.changedAt = createdAt;
    }
}
