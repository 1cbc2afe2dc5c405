package org.unionregistry.access.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.unionregistry.access.AccessProperties;
import org.unionregistry.access.Rights;
import org.unionregistry.access.SignedInUser;

/** Turns the ticket of a session into the rights of this very moment, and a sign-in into a ticket. */
@Component
class SignedInContexts implements SecurityContextRepository {
    private final Rights rights;
    private final CurrentSession session;
    private final AccessProperties properties;
    private final Clock clock;

    SignedInContexts(Rights rights, CurrentSession session, AccessProperties properties, Clock clock) {
        this.rights = rights;
        this.session = session;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemandContext(() -> authentication(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionTicket.of(request) != null;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user) {
            session.start(user, session.now(), request);
        } else {
            SessionTicket.forget(request);
        }
    }

    private @Nullable Authentication authentication(HttpServletRequest request) {
        SessionTicket ticket = SessionTicket.of(request);
        if (ticket == null) {
            return null;
        }
        if (ticket.signedInAt().plus(properties.absoluteSession()).isBefore(Instant.now(clock))) {
            SessionTicket.forget(request);
            SignInReason.EXPIRED.remember(request);
            return null;
        }
        Optional<SignedInUser> user =
                rights.of(ticket.account(), ticket.mandate(), ticket.signedInAt()).filter(found -> !found.mandates().isEmpty());
        if (user.isEmpty()) {
            SessionTicket.forget(request);
            SignInReason.ENDED.remember(request);
        }
        return user.map(SignedInToken::new).orElse(null);
    }

    /** Asks the database only when somebody asks who is signed in: files and open pages cost nothing. */
    private static final class OnDemandContext implements DeferredSecurityContext {
        private final Supplier<@Nullable Authentication> source;
        private @Nullable SecurityContext context;

        OnDemandContext(Supplier<@Nullable Authentication> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(source.get());
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
