package org.unionregistry.statistics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.Change;
import org.unionregistry.member.MemberCategory;

/**
 * What the register knows of a year, group by group.
 *
 * @param start who was a member on the evening before it
 * @param end   who was one on its last evening
 * @param flows people to whom something happened in it
 * @param movement how the number of members changed; with that of the beginning it makes the one of the end
 * @param organizations those of the part, kind by kind
 */
public record RegisterFigures(
        List<PeopleCount> start, List<PeopleCount> end, List<PeopleCount> flows, Map<Change, Integer> movement,
        List<OrganizationCount> organizations) {
    static final RegisterFigures NONE = new RegisterFigures(List.of(), List.of(), List.of(), Map.of(), List.of());

    /** The changes of these names added up; departures are counted as they are, without a sign. */
    long moved(Set<String> changes) {
        return changes.stream().mapToLong(change -> amount(Change.valueOf(change))).sum();
    }

    private long amount(Change change) {
        long amount = movement.getOrDefault(change, 0);
        return switch (change) {
            case DEREGISTER_TRANSFER_OUT, EXIT_VOLUNTARY, EXCLUDE, LOSS_OF_CONNECTION, GRADUATION, DEATH -> -amount;
            default -> amount;
        };
    }

    /** How many organisations there are of a kind; none where that cannot be told of several together. */
    @Nullable Long count(Kind kind) {
        if (kind.looksInside() && !isOne()) {
            return null;
        }
        long all = organizations.stream().filter(kind::counts).mapToLong(OrganizationCount::organizations).sum();
        return kind.looksInside() && !kind.fits(people(end), people(end.stream().filter(group -> group.category() == MemberCategory.STUDENT).toList())) ? 0 : all;
    }

    /** Is it of one organisation, and that of the kind? */
    boolean isOf(Kind kind) {
        return isOne() && kind.counts(organizations.get(0));
    }

    private boolean isOne() {
        return organizations.stream().mapToLong(OrganizationCount::organizations).sum() == 1;
    }

    private static long people(List<PeopleCount> groups) {
        return groups.stream().mapToLong(PeopleCount::people).sum();
    }

    List<PeopleCount> of(boolean flow, FormMoment moment) {
        return flow ? flows : moment == FormMoment.START ? start : end;
    }
}
