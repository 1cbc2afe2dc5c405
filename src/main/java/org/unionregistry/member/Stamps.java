package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;

/** Stamps what is entered now. */
@Component
class Stamps {
    private final Clock clock;
    private final Actors actors;

    Stamps(Clock clock, Actors actors) {
        this.clock = clock;
        this.actors = actors;
    }

    /** A chair of a district who enters for a school without a computer does it for the school, and the journal says so. */
    Stamp on(OrganizationId register) {
        // As precise as the database keeps it, so that what is read back equals what was written.
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        Actor actor = actors.current().orElse(null);
        return new Stamp(
                LocalDate.ofInstant(now, clock.getZone()),
                now,
                actor == null ? null : actor.accountId(),
                actor == null ? null : onBehalf(actor, register.value()));
    }

    private static @Nullable UUID onBehalf(Actor actor, UUID register) {
        return register.equals(actor.organizationId()) ? null : register;
    }
}
