package org.unionregistry.organization;

/** Who says how many members there are. */
public enum HeadcountSource {
    /** The last accepted statistical report. */
    REPORT,
    /** Declared by the organisation or entered by its superior. */
    DECLARATION,
    /** Came with a loaded workbook. */
    IMPORT,
    /** Follows from a merger or a split. */
    REORGANIZATION
}
