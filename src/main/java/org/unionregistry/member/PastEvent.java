package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** A row of the journal read back, as the rules about undoing need it. */
record PastEvent(
        UUID id,
        MemberId member,
        OrganizationId organization,
        @Nullable OrganizationId counterpart,
        MembershipEventType type,
        LocalDate day,
        Instant enteredAt,
        @Nullable UUID enteredFor,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable MemberCategory oldCategory,
        @Nullable MemberCategory newCategory,
        @Nullable LocalDate categoryUntil,
        @Nullable Integer delay,
        @Nullable UUID reverses,
        Deltas deltas,
        boolean reversed) {

    /** Of a merge that still counts. */
    boolean isMerge() {
        return type == MembershipEventType.MERGE && !reversed;
    }

    TakeBack takeBack(Subtree by, Instant now) {
        return TakeBack.of(type, organization, enteredFor, enteredAt, by, now);
    }
}
