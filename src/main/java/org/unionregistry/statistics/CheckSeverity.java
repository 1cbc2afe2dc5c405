package org.unionregistry.statistics;

/** How grave it is when a control relation does not hold. */
public enum CheckSeverity {
    /** The form cannot be sent. */
    ERROR,
    /** It can, with a word why. */
    WARNING
}
