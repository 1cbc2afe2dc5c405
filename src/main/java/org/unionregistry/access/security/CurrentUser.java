package org.unionregistry.access.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.AuditorAware;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.access.HeldMandate;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.shared.ActingFor;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;

/** Answers who acts now: for the records of who did it, and for created and changed columns. */
@Component
class CurrentUser implements Actors, AuditorAware<UUID> {

    @Override
    public Optional<Actor> current() {
        return ActingFor.current().or(CurrentUser::signedIn);
    }

    private static Optional<Actor> signedIn() {
        return user().map(user -> {
            HeldMandate acting = user.acting();
            return acting == null
                    ? new Actor(user.accountId(), "", null)
                    : new Actor(user.accountId(), acting.role().name(), acting.organizationId(), acting.id().value());
        });
    }

    @Override
    public Optional<UUID> getCurrentAuditor() {
        return current().map(Actor::accountId);
    }

    private static Optional<SignedInUser> user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
