package org.unionregistry.progress;

/** What a programme counts. */
public enum ProgrammeMeasure {
    /** People entered, of those expected. */
    REGISTER("entered", "expected", "p.as_of is not null", "coalesce(k.members - greatest(k.expected - k.entered, 0), k.entered)"),
    /** People who hold a card, of those entered. */
    CARDS("cards", "entered", "true", "k.cards");

    private final String counted;
    private final String expected;
    private final String measured;
    private final String done;

    ProgrammeMeasure(String counted, String expected, String measured, String done) {
        this.counted = counted;
        this.expected = expected;
        this.measured = measured;
        this.done = done;
    }

    /** Column of {@code completion_state}. */
    String counted() {
        return counted;
    }

    /** Column of {@code completion_state}. */
    String expected() {
        return expected;
    }

    /** Condition on a state {@code p}: there is anything to measure by. */
    String measured() {
        return measured;
    }

    /** Of a state {@code k}: what was done of it, as {@link Pace#done} counts it. */
    String done() {
        return done;
    }

    /** End of the keys of words that differ. */
    public String suffix() {
        return this == REGISTER ? "" : "." + this;
    }

    /** The same figures as this counts them. */
    Figures of(Figures all) {
        return this == REGISTER
                ? all
                : new Figures(
                        all.primaries(), 0, 0, all.entered(), all.entered(), all.cards(), all.cards(),
                        Math.max(0, all.entered() - all.cards()), all.completeRecords(), all.cards(),
                        null, all.sources(), all.changedAt());
    }
}
