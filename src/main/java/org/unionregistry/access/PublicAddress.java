package org.unionregistry.access;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.unionregistry.shared.Site;

/**
 * The address people type in the browser, as letters print it: the configured one, or else the one at which whoever
 * prints the letters works, so that nobody prints a thousand letters to an address of the own machine.
 */
@Component
public class PublicAddress implements Site {
    private final AccessProperties properties;
    private final int port;

    PublicAddress(AccessProperties properties, @Value("${server.port:8080}") int port) {
        this.properties = properties;
        this.port = port;
    }

    @Override
    public String address() {
        return configured().orElseGet(() -> current().replaceAll("/+$", ""));
    }

    /** Only the configured one: what is sent while nobody is there has no other. */
    public Optional<String> configured() {
        return Optional.ofNullable(properties.publicUrl()).map(url -> url.toString().replaceAll("/+$", ""));
    }

    private String current() {
        return RequestContextHolder.getRequestAttributes() == null
                ? "http://localhost:" + port
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
