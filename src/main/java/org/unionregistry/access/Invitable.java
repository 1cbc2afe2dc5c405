package org.unionregistry.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a mandate and cannot sign in yet.
 *
 * @param account the account that is made already for an earlier letter
 * @param expiresAt until when that letter works
 */
public record Invitable(
        HeldMandate mandate,
        String lastName,
        String firstName,
        @Nullable String middleName,
        String code,
        String fullName,
        @Nullable UUID account,
        @Nullable Instant expiresAt) {

    public String personName() {
        return lastName + " " + firstName + (middleName == null ? "" : " " + middleName);
    }
}
