package org.unionregistry.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;

/**
 * The card of one person as the page shows it.
 *
 * @param phones it is open on
 * @param consented the person agreed to a photo and to printing
 * @param photo     there is one
 * @param order     how far the plastic card ordered last is; none where none was
 */
public record CardRow(
        MemberId member,
        CardNumber number,
        CardStatus status,
        @Nullable String blockReason,
        LocalDate issuedOn,
        @Nullable LocalDate blockedOn,
        PersonName holder,
        LocalDate memberSince,
        UUID organization,
        String organizationName,
        int phones,
        boolean consented,
        boolean photo,
        @Nullable OrderState order) {

    /** Blocked because it is looked for, not because its holder left. */
    public boolean isSuspended() {
        return status == CardStatus.BLOCKED && ReplacementReason.isOne(blockReason);
    }
}
