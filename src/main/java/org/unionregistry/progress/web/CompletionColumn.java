package org.unionregistry.progress.web;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns of a completion table a reader may do without; name, per cent and group always stand. */
public enum CompletionColumn {
    DISTRICT,
    CHAIR,
    PRIMARIES,
    DECLARED,
    EXPECTED,
    ENTERED,
    /** How many more are entered than a week before. */
    WEEK,
    RECORDS,
    CARDS,
    /** How many of those with a card have one of plastic as well. */
    PLASTIC,
    CHANGED,
    /** Changes entered this month, and how many of them late. */
    MONTH,
    /** The median of days between what happens and its entry, over the window of lateness. */
    DELAY,
    /** The day on which all will be entered, at the pace of the last weeks. */
    FINISH,
    /** Who answers for the register, and whether they have learnt it. */
    TRAINED,
    /** How many have sent the report collected last; nobody collects it unless there is a campaign. */
    REPORT;

    /** Read only where somebody wants to see them. */
    static final Set<CompletionColumn> ASKED = Collections.unmodifiableSet(EnumSet.of(WEEK, PLASTIC, MONTH, DELAY, FINISH, TRAINED, REPORT));

    /** What stands there unless somebody chooses. */
    static final Set<CompletionColumn> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(ASKED)));

    /** Of those that are asked for: does it stand to the right, like a figure? */
    public boolean isNumber() {
        return this != TRAINED && this != REPORT;
    }

    /** Of the names in an address; words that name none choose nothing, and nothing chosen is the usual. */
    static Set<CompletionColumn> chosen(@Nullable List<String> names) {
        EnumSet<CompletionColumn> chosen = EnumSet.noneOf(CompletionColumn.class);
        for (CompletionColumn column : values()) {
            if (names != null && names.contains(column.name())) {
                chosen.add(column);
            }
        }
        return chosen.isEmpty() ? USUAL : Collections.unmodifiableSet(chosen);
    }
}
