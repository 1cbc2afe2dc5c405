package org.unionregistry.exchange;

/** How many rows of an import stand where; those of the headings and empty ones are not among them. */
public record RowCounts(int rows, int good, int bad, int waiting, int skipped, int done) {
    static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0);
}
