package org.unionregistry.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two records that look like one person.
 *
 * @param own lies in the reader's part
 * @param other nothing of it where it lies outside
 * @param regionName whose staff can decide where the other one lies outside
 * @param otherRegionName another region, where the two would have to agree
 */
public record TwinPairRow(
        int rank,
        List<Likeness> reasons,
        TwinSide own,
        @Nullable TwinSide other,
        MemberId otherId,
        String regionName,
        @Nullable String otherRegionName) {

    /** Both in the reader's part: the reader decides. */
    public boolean decidable() {
        return other != null;
    }

    /** The record that should stay, and the one that should go. */
    public MemberId survivor() {
        return other == null || own.staysOver(other) ? own.id() : other.id();
    }

    public MemberId absorbed() {
        return survivor().equals(own.id()) ? otherId : own.id();
    }

    /** Where the next page begins: ids only, no names in addresses. */
    public String position() {
        return rank + "." + own.id() + "." + otherId;
    }
}
