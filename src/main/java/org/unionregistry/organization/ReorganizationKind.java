package org.unionregistry.organization;

/** What can happen to an organisation in its life. */
public enum ReorganizationKind {
    /** Is called otherwise from now on. */
    RENAME,
    /** Stands below another organisation, or in another education district. */
    MOVE,
    /** Gives a part of its members to another organisation. */
    SPLIT,
    /** Becomes part of another organisation and is no more. */
    MERGE,
    /** Is no more; its members go elsewhere or leave. */
    LIQUIDATE
}
