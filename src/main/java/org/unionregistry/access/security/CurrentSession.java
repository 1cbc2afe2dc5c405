package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.access.HeldMandate;
import org.unionregistry.access.SignedInUser;

/** The ticket in the session of a request. */
@Component
public class CurrentSession {
    private final Clock clock;

    CurrentSession(Clock clock) {
        this.clock = clock;
    }

    /** Now, to the millisecond, as a session keeps it and compares it with a moment from the database. */
    public Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Signed in at that moment. */
    public void start(SignedInUser user, Instant at, HttpServletRequest request) {
        HeldMandate acting = user.acting();
        UUID mandate = acting == null ? null : acting.id().value();
        SessionTicket.put(new SessionTicket(user.accountId(), at, mandate), request);
    }

    /** Acts by that mandate from the next request on; answers where to go. */
    public String actBy(HeldMandate mandate, HttpServletRequest request) {
        SessionTicket ticket = SessionTicket.of(request);
        if (ticket != null) {
            SessionTicket.put(new SessionTicket(ticket.account(), ticket.signedInAt(), mandate.id().value()), request);
        }
        return Interrupted.resumeUrl(request);
    }

    /** Did this session act by a mandate, which may have ended since? */
    public boolean hadMandate(HttpServletRequest request) {
        SessionTicket ticket = SessionTicket.of(request);
        return ticket != null && ticket.mandate() != null;
    }

    /** The form that a sign-in interrupted, if there is one. */
    public @Nullable UnsavedEntry unsavedEntry(HttpServletRequest request) {
        return UnsavedEntry.of(request.getSession());
    }
}
