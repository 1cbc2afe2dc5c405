package org.unionregistry.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One page of transfers, and whether there are others before and after it. */
public record TransferPage(List<TransferRow> rows, boolean hasPrevious, boolean hasNext) {
    public static final int SIZE = 50;

    /** Of the rows found, one more than a page was asked for. */
    static TransferPage of(List<TransferRow> found, TransferPosition position) {
        boolean more = found.size() > SIZE;
        List<TransferRow> rows = new ArrayList<>(more ? found.subList(0, SIZE) : found);
        if (position.backwards()) {
            Collections.reverse(rows);
            return new TransferPage(rows, more, true);
        }
        return new TransferPage(rows, position.anchor() != null, more);
    }
}
