package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.ConsentMedium;

/** A consent that was given, perhaps withdrawn later. */
record Consent(
        UUID id,
        DemoMember member,
        LocalDate givenOn,
        ConsentMedium medium,
        String textVersion,
        String keptAt,
        Stamp recorded,
        @Nullable Stamp withdrawn) {

    Consent withdrawn(Stamp stamp) {
        return new Consent(id, member, givenOn, medium, textVersion, keptAt, recorded, stamp);
    }
}
