package org.unionregistry.notification;

/** What an organisation is reminded of. */
public enum ReminderKind {
    /** Fewer than so many per cent are entered, so many days before the deadline. */
    BEHIND(100),
    /** Not all are entered, and for so many days nothing was. */
    QUIET(365),
    /** The mandate of the chair ends within so many days, or has ended. */
    MANDATE_ENDS(365),
    /** The headcount is older than so many months, or there is none. */
    HEADCOUNT_OLD(60),
    /** Whoever answers for the register has done so for so many days, and never took part in any training. */
    NOT_TRAINED(365);

    private final int most;

    ReminderKind(int most) {
        this.most = most;
    }

    /** The largest threshold that means anything: per cent of those behind, months of a headcount, days of the rest. */
    public int most() {
        return most;
    }
}
