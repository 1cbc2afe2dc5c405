package org.unionregistry.statistics;

/** How far a report is on its way. */
public enum ReportState {
    /** Being filled; only its own organisation and those above see it. */
    DRAFT,
    /** Sent to the superior. */
    SENT,
    /** The superior asks for something to be mended. */
    RETURNED,
    /** It counts. */
    ACCEPTED;

    /** May it be filled? */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
