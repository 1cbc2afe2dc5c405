package org.unionregistry.member;

import java.util.List;

/**
 * One page of a list of a past day.
 *
 * @param count how many were on the register that evening, found by the search or not
 */
public record AsOfPage(int count, List<AsOfRow> rows, boolean hasPrevious, boolean hasNext) {

    /** Of the rows found, one more than a page was asked for. */
    static AsOfPage of(int count, List<AsOfRow> found, Position position) {
        Slice<AsOfRow> page = Slice.of(found, MemberPage.SIZE, position.backwards(), position.after() != null);
        return new AsOfPage(count, page.rows(), page.hasPrevious(), page.hasNext());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public MemberId first() {
        return rows.get(0).id();
    }

    public MemberId last() {
        return rows.get(rows.size() - 1).id();
    }
}
