package org.unionregistry.member;

/** Needed by the statistical reports only. */
public enum Sex {
    FEMALE,
    MALE
}
