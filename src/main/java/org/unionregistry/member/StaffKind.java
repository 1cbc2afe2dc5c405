package org.unionregistry.member;

/** What kind of staff a working member belongs to. */
public enum StaffKind {
    /** Teachers, lecturers, educators. */
    TEACHING,
    /** Heads and their deputies. */
    MANAGEMENT,
    /** Teaching support and technical staff. */
    SUPPORT,
    /** Everybody else. */
    OTHER
}
