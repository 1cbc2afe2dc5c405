package org.unionregistry.access;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.unionregistry.shared.HelpContact;
import org.unionregistry.shared.Visitor;

/**
 * The person who is signed in, as the database knows them at this request.
 *
 * @param acting the mandate they act by, or none while one of several is still to be chosen
 * @param mandates all of theirs that are current today
 * @param help who helps them in what they act for
 */
public record SignedInUser(
        UUID accountId,
        String login,
        String displayName,
        @Nullable HeldMandate acting,
        List<HeldMandate> mandates,
        @Nullable HelpContact help)
        implements AuthenticatedPrincipal, Visitor {

    @Override
    public String getName() {
        return accountId.toString();
    }

    /** The mandate they act by, where a permission has already been asked for: without one there is none. */
    public HeldMandate requireActing() {
        return Objects.requireNonNull(acting);
    }

    /** The same person acting by another of their mandates. */
    public SignedInUser actingBy(HeldMandate mandate) {
        return new SignedInUser(accountId, login, displayName, mandate, mandates, null);
    }

    @Override
    public String placeName() {
        return acting == null ? "" : acting.placeName();
    }

    public String roleKey() {
        return acting == null ? "access.role.none" : acting.roleKey();
    }

    @Override
    public boolean severalMandates() {
        return mandates.size() > 1;
    }
}
