package org.unionregistry.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges how fresh the register is: who is late, and who has not entered anything for long. */
@Component
public class FreshnessTable {
    /** Days without an entry after which an organisation is quiet. */
    public static final int QUIET_DAYS = 30;

    private final FreshnessQueries queries;
    private final ProgressProperties settings;
    private final Clock clock;

    FreshnessTable(FreshnessQueries queries, ProgressProperties settings, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    /** All rows of the part, the latest first. */
    public List<FreshnessRow> of(CompletionScope scope) {
        return queries.of(scope);
    }

    public boolean isLate(FreshnessRow row) {
        return row.lateness().isLate(settings.late());
    }

    public boolean isQuiet(FreshnessRow row) {
        Long days = row.quietDays(LocalDate.now(clock), clock.getZone());
        return days == null || days >= QUIET_DAYS;
    }

    public ProgressProperties.Late limits() {
        return settings.late();
    }
}
