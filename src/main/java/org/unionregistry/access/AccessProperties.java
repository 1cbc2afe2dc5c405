package org.unionregistry.access;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people get in.
 *
 * @param publicUrl the address people type in the browser, printed on invitations
 * @param secureCookie the session cookie works over https only; switched off by the demo
 * @param absoluteSession the longest time between two sign-ins
 * @param invitationLife how long a printed code works
 */
@ConfigurationProperties("registry.access")
public record AccessProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("true") boolean secureCookie,
        @DefaultValue("10h") Duration absoluteSession,
        @DefaultValue("30d") Duration invitationLife) {

    /** The address without a slash at its end, to append paths to. */
    public String site() {
        return publicUrl.toString().replaceAll("/+$", "");
    }
}
