package org.unionregistry.access;

import java.net.URI;
import java.time.Duration;
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
        @DefaultValue("30d") Duration invitationLife) {}
