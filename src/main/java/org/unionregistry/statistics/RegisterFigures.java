package org.unionregistry.statistics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionregistry.member.Change;

/**
 * What the register knows of a year, group by group.
 *
 * @param start who was a member on the evening before it
 * @param end   who was one on its last evening
 * @param flows people to whom something happened in it
 * @param movement how the number of members changed; with that of the beginning it makes the one of the end
 */
public record RegisterFigures(
        List<PeopleCount> start, List<PeopleCount> end, List<PeopleCount> flows, Map<Change, Integer> movement) {

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

    List<PeopleCount> of(boolean flow, FormMoment moment) {
        return flow ? flows : moment == FormMoment.START ? start : end;
    }
}
