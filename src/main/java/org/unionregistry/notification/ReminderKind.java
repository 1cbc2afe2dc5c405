package org.unionregistry.notification;

/** What an organisation is reminded of. */
public enum ReminderKind {
    /** Fewer than so many per cent are entered, so many days before the deadline. */
    BEHIND(100, "PERCENT"),
    /** Not all are entered, and for so many days nothing was. */
    QUIET(365, "DAYS"),
    /** The mandate of the chair ends within so many days, or has ended. */
    MANDATE_ENDS(365, "DAYS"),
    /** The headcount is older than so many months, or there is none. */
    HEADCOUNT_OLD(60, "MONTHS");

    private final int most;
    private final String unit;

    ReminderKind(int most, String unit) {
        this.most = most;
        this.unit = unit;
    }

    /** The largest threshold that means anything. */
    public int most() {
        return most;
    }

    /** What the threshold counts, as the end of a message key. */
    public String unit() {
        return unit;
    }
}
