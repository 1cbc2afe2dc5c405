package org.unionregistry.member;

import java.util.List;

/** One page of transfers, and whether there are others before and after it. */
public record TransferPage(List<TransferRow> rows, boolean hasPrevious, boolean hasNext) {
    public static final int SIZE = 50;

    /** Of the rows found, one more than a page was asked for. */
    static TransferPage of(List<TransferRow> found, TransferPosition position) {
        Slice<TransferRow> page = Slice.of(found, SIZE, position.backwards(), position.anchor() != null);
        return new TransferPage(page.rows(), page.hasPrevious(), page.hasNext());
    }
}
