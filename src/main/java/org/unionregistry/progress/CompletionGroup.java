package org.unionregistry.progress;

/** How far an organisation is with entering its members; the thresholds are {@link ProgressProperties settings}. */
public enum CompletionGroup {
    /** Every primary organisation with a headcount has entered all it is expected to have. */
    COMPLETE,
    /** Nearly there. */
    CLOSE,
    /** Half of the way or more. */
    IN_PROGRESS,
    /** Some are entered, fewer than half. */
    WEAK,
    /** Nobody is entered. */
    NONE,
    /** No headcount to measure against. */
    NOT_ASSESSED;

    /** Those the share of successful organisations counts. */
    public boolean isSuccessful() {
        return this == COMPLETE || this == CLOSE;
    }

    /**
     * The group of these figures. {@code COMPLETE} asks every single primary that has a headcount, so that one school
     * entered twice over never covers for another; primaries without a headcount are shown beside, not held against.
     */
    static CompletionGroup of(Figures figures, ProgressProperties settings) {
        if (!figures.isMeasured()) {
            return NOT_ASSESSED;
        }
        if (figures.entered() == 0) {
            return NONE;
        }
        if (figures.full() == figures.assessed()) {
            return COMPLETE;
        }
        if (reaches(figures, settings.closeFrom())) {
            return CLOSE;
        }
        return reaches(figures, settings.inProgressFrom()) ? IN_PROGRESS : WEAK;
    }

    private static boolean reaches(Figures figures, int percent) {
        return figures.counted() * 100 >= figures.expected() * percent;
    }
}
