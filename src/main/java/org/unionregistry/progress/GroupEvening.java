package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.Map;

/** How many organisations were in which group on an evening. */
public record GroupEvening(LocalDate day, Map<CompletionGroup, Integer> counts) {

    public int of(CompletionGroup group) {
        return counts.getOrDefault(group, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
