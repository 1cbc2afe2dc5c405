package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Did our own page send the request? */
final class SameOrigin {
    private SameOrigin() {}

    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && local(origin, request) != null;
    }

    /** The address, if it is one of ours. */
    static @Nullable URI local(String address, HttpServletRequest request) {
        try {
            URI uri = URI.create(address);
            return request.getServerName().equalsIgnoreCase(uri.getHost()) ? uri : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
