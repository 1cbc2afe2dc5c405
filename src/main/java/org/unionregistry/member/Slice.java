package org.unionregistry.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a page shows of the rows found, and whether there are others before and after it. */
record Slice<R>(List<R> rows, boolean hasPrevious, boolean hasNext) {

    /**
     * Of rows of which one more than fits was asked for.
     *
     * @param backwards found from the end of the page, on the way back
     * @param anchored not the first page
     */
    static <R> Slice<R> of(List<R> found, int size, boolean backwards, boolean anchored) {
        boolean more = found.size() > size;
        List<R> rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backwards) {
            Collections.reverse(rows);
        }
        return new Slice<>(rows, backwards ? more : anchored, backwards || more);
    }
}
