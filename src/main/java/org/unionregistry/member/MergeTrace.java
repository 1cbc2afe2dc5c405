package org.unionregistry.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * A merge as the page of either record tells it.
 *
 * @param survived the page is of the record that stayed
 * @param name of the other record, where it lies in the reader's part
 * @param last day on which it can be taken back
 * @param obstacle what stands in the way of that
 */
public record MergeTrace(
        UUID id,
        boolean survived,
        MemberId other,
        @Nullable PersonName name,
        String organizationName,
        Instant at,
        @Nullable UUID by,
        LocalDate last,
        @Nullable Refusal obstacle) {

    public boolean undoable() {
        return name != null && obstacle == null;
    }
}
