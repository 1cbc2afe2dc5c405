package org.unionregistry.member;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;

/**
 * How the number of people on the register became what it is.
 *
 * @param organization whose it is; none for the primaries directly under a region, and for a whole part
 * @param changes what is missing did not happen
 */
public record Waterfall(
        @Nullable OrganizationId organization, String name, int opening, Map<Change, Integer> changes, int closing) {

    public int of(Change change) {
        return changes.getOrDefault(change, 0);
    }

    /** The usual changes, and of the others those that happened. */
    public List<Change> shown() {
        return Arrays.stream(Change.values()).filter(one -> one.isUsual() || of(one) != 0).toList();
    }

    /** Opening and all changes; the closing number again, or something is wrong. */
    public int total() {
        return opening + changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return opening == 0 && closing == 0 && changes.isEmpty();
    }

    /** Several together; what happened between them adds up to nothing. */
    static Waterfall sum(List<Waterfall> parts) {
        Map<Change, Integer> changes = new EnumMap<>(Change.class);
        parts.forEach(part -> part.changes.forEach((change, amount) -> changes.merge(change, amount, Integer::sum)));
        changes.values().removeIf(amount -> amount == 0);
        return new Waterfall(
                null,
                "",
                parts.stream().mapToInt(Waterfall::opening).sum(),
                changes,
                parts.stream().mapToInt(Waterfall::closing).sum());
    }
}
