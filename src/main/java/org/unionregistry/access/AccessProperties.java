package org.unionregistry.access;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people get in.
 *
 * @param publicUrl the address people type in the browser, printed on letters; the one of whoever prints them unless set
 * @param secureCookie the session cookie works over https only; switched off by the demo
 * @param absoluteSession the longest time between two sign-ins
 * @param invitationLife how long a printed code works
 */
@ConfigurationProperties("registry.access")
public record AccessProperties(
        @Nullable URI publicUrl,
        @DefaultValue("true") boolean secureCookie,
        @DefaultValue("10h") Duration absoluteSession,
        @DefaultValue("30d") Duration invitationLife) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** When a code printed now ends: with the whole day the letter names. */
    Instant invitationEnd(Instant now, ZoneId zone) {
        return now.plus(invitationLife).atZone(zone).toLocalDate().atTime(LAST_SECOND).atZone(zone).toInstant();
    }
}
