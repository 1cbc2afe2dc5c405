package org.unionregistry.member;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records of one person are to become one.
 *
 * @param id of the merge, chosen by the form: sent twice, it is done once
 * @param survivor stays, with its id and history
 * @param absorbed leads to the survivor afterwards
 * @param taken fields whose value the absorbed record knows better
 */
public record MergeRecords(
        UUID id,
        MemberId survivor,
        long survivorVersion,
        MemberId absorbed,
        long absorbedVersion,
        Set<MergeField> taken,
        @Nullable String note) {

    /** What the one record will say. */
    MemberDetails chosen(MemberDetails own, MemberDetails other) {
        return MergeField.details(field -> field.of(taken.contains(field) ? other : own));
    }
}
