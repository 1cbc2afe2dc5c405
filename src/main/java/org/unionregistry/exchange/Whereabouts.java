package org.unionregistry.exchange;

/** Where somebody is who is or was on the register of an organisation. */
public enum Whereabouts {
    /** On this register. */
    HERE,
    /** On none. */
    LEFT,
    /** Let go, and not taken in by anybody yet. */
    IN_TRANSIT,
    /** Went onto another register; the employer is another one, too. */
    TRANSFERRED,
    /** Went along when organisations were split or merged; the employer may be the same. */
    REORGANIZED,
    /** Had two records and is on the other register. */
    ELSEWHERE
}
