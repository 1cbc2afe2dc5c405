package org.unionregistry.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param readAs how the search was read when the keyboard was in the wrong language
 */
public record MemberPage(List<MemberRow> rows, boolean hasPrevious, boolean hasNext, @Nullable String readAs) {
    public static final int SIZE = 50;
    public static final MemberPage NOBODY = new MemberPage(List.of(), false, false, null);

    /** Of the rows found, one more than a page was asked for. */
    static MemberPage of(List<MemberRow> found, Position position, @Nullable String readAs) {
        boolean more = found.size() > SIZE;
        List<MemberRow> rows = new ArrayList<>(more ? found.subList(0, SIZE) : found);
        if (position.backwards()) {
            Collections.reverse(rows);
            return new MemberPage(rows, more, true, readAs);
        }
        return new MemberPage(rows, position.after() != null, more, readAs);
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
