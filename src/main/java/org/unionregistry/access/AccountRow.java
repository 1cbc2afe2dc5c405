package org.unionregistry.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of one's part who has an account, by one of their mandates. */
public record AccountRow(
        UUID id,
        AccountStatus status,
        String login,
        String lastName,
        String firstName,
        @Nullable String middleName,
        HeldMandate mandate,
        @Nullable Instant signedInAt,
        @Nullable Instant codeExpiresAt) {

    public String personName() {
        return lastName + " " + firstName + (middleName == null ? "" : " " + middleName);
    }

    /** Has the letter that was printed stopped working before it was used? */
    public boolean isInvitationOver(Instant now) {
        return status == AccountStatus.INVITED && (codeExpiresAt == null || !codeExpiresAt.isAfter(now));
    }
}
