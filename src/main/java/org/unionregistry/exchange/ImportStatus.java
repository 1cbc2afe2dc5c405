package org.unionregistry.exchange;

/** How far an import is. */
public enum ImportStatus {
    /** The file waits to be read. */
    UPLOADED,
    /** Read; a person says what the columns mean. */
    MAPPING,
    /** Rows are being checked. */
    CHECKING,
    /** Checked; nothing is in the register yet. */
    CHECKED,
    /** Rows are being entered. */
    APPLYING,
    /** The good rows are in the register; others may still wait for a decision. */
    APPLIED,
    /** Given up; its rows are gone. */
    CANCELLED,
    /** The file could not be read or the work broke off. */
    FAILED;

    /** Does the computer work now, so that the page is to be looked at again? */
    public boolean isWorking() {
        return this == UPLOADED || this == CHECKING || this == APPLYING;
    }

    /** Are there rows to decide about? */
    public boolean isOpen() {
        return this == CHECKED || this == APPLIED;
    }
}
