package org.unionregistry.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reorganisation does, found out by doing it: the facts before and after, and who goes.
 *
 * @param people some of those who go, by name
 * @param total how many go in all
 */
public record Rehearsal(List<MeasureChange> changes, List<MovingPerson> people, int total) {

    /** What somebody has seen, for the form to carry. Counts and names of organisations, never of people. */
    public String seen() {
        return Stream.concat(Stream.of(String.valueOf(total)), changes.stream().map(MeasureChange::line))
                .collect(Collectors.joining("\n"));
    }

    public boolean isAsSeen(String seen) {
        return seen().lines().toList().equals(seen.lines().toList());
    }

    /** Facts that are otherwise than they were when they were seen, each with both readings. */
    public List<Disagreement> since(String seen) {
        Map<String, String> known = new HashMap<>();
        seen.lines().map(line -> line.split("\\|", 3)).filter(parts -> parts.length == 3).forEach(parts ->
                known.put(parts[0] + "|" + parts[1], parts[2]));
        return changes.stream()
                .map(change -> new Disagreement(
                        change.organization(), change.key(), known.getOrDefault(change.name(), ""), change.values()))
                .filter(one -> !one.seen().equals(one.now()))
                .toList();
    }
}
