package org.unionregistry.member;

import java.util.List;
import java.util.UUID;

/** A page of the events behind a bar, in the order of days. */
public record ChangePage(List<ChangeRow> rows, boolean hasNext) {
    public static final int SIZE = 50;

    static ChangePage of(List<ChangeRow> found) {
        boolean more = found.size() > SIZE;
        return new ChangePage(more ? found.subList(0, SIZE) : found, more);
    }

    public UUID last() {
        return rows.get(rows.size() - 1).id();
    }
}
