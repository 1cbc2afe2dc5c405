package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.Set;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.OrganizationId;

/** Rows for tests that need no database. */
final class FiguresMother {
    private static final ProgressProperties.Late LATE = new ProgressProperties.Late(60, 10, 30);
    static final ProgressProperties SETTINGS = new ProgressProperties(85, 50, LATE);
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);

    private FiguresMother() {}

    /** One primary with a headcount. */
    static Figures primary(long entered, long expected) {
        return new Figures(
                1, entered >= expected ? 1 : 0, 0, expected, expected, entered, entered, Math.max(0, expected - entered), 0, 0, JANUARY, Set.of(HeadcountSource.REPORT), null);
    }

    /** One primary without a headcount. */
    static Figures uncounted(long entered) {
        return new Figures(1, 0, 1, 0, 0, entered, 0, 0, 0, 0, null, Set.of(), null);
    }

    static CompletionRow row(String name, Figures figures) {
        return row(name, figures, false, new Lateness(null, null));
    }

    static CompletionRow row(String name, Figures figures, boolean liquidating, Lateness lateness) {
        return new CompletionRow(OrganizationId.next(), "22-001", name, name, null, null, null, liquidating, figures, lateness, Set.of());
    }

    static CompletionRow direct(Figures figures) {
        return new CompletionRow(null, "", "", "", null, null, null, false, figures, new Lateness(null, null), Set.of());
    }
}
