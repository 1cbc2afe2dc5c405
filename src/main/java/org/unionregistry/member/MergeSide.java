package org.unionregistry.member;

/** What a journal row of a merge stands for; kept as its reason. */
public enum MergeSide {
    /** This record stays, and has taken something over. */
    SURVIVOR,
    /** This record leads to the other one from now on. */
    ABSORBED,
    /** Takes back what was counted twice, from the day on which the second count began. */
    CORRECTION
}
