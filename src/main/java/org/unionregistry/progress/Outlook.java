package org.unionregistry.progress;

/** What is to be expected of an organisation, the most worrying first. */
public enum Outlook {
    /** Nobody was entered in the last weeks, and somebody is missing. */
    STANDS_STILL,
    /** At this pace hardly in time. */
    TOO_SLOW,
    /** Perhaps. */
    UNSURE,
    /** Works, and nobody set a deadline. */
    OPEN,
    ON_TRACK,
    DONE,
    NOT_ASSESSED;

    private static final int HARDLY = 35;
    private static final int LIKELY = 75;

    static Outlook of(int chance) {
        if (chance < HARDLY) {
            return TOO_SLOW;
        }
        return chance < LIKELY ? UNSURE : ON_TRACK;
    }

    /** Should somebody call this week? */
    public boolean isWorrying() {
        return this == STANDS_STILL || this == TOO_SLOW || this == UNSURE;
    }
}
