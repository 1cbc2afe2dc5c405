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
    CHANGED;

    /** What stands there unless somebody chooses. */
    static final Set<CompletionColumn> USUAL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(WEEK)));

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
