package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All a session remembers of who signed in. Names, roles and rights are never kept in it: they are read anew at every
 * request.
 */
record SessionTicket(UUID account, Instant signedInAt, @Nullable UUID mandate) implements Serializable {
    private static final String ATTRIBUTE = "access.ticket";

    static @Nullable SessionTicket of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SessionTicket) session.getAttribute(ATTRIBUTE);
    }

    static void put(SessionTicket ticket, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, ticket);
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
