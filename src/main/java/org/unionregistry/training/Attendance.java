package org.unionregistry.training;

/** Whether somebody came. */
public enum Attendance {
    /** Nobody has said yet. */
    INVITED,
    ATTENDED,
    ABSENT
}
