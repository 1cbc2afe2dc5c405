package org.unionregistry.progress;

/** What a superior says of an organisation in its ranking. */
public enum RankingMarkKind {
    /** One of the most active. */
    PRAISE,
    /** It lags behind, and this is done about it. */
    MEASURE
}
