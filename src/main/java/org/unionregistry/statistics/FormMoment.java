package org.unionregistry.statistics;

/** The evening a column looks at. */
public enum FormMoment {
    /** The evening before the year began. */
    START,
    /** The last evening of the year. */
    END
}
