package org.unionregistry.member;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param readAs how the search was read when the keyboard was in the wrong language
 * @param former those of the search who were found by a name they bear no longer
 */
public record MemberPage(
        List<MemberRow> rows, boolean hasPrevious, boolean hasNext, @Nullable String readAs, Set<MemberId> former) {
    public static final int SIZE = 50;
    public static final MemberPage NOBODY = new MemberPage(List.of(), false, false, null, Set.of());

    /** Of the rows found, one more than a page was asked for. */
    static MemberPage of(List<MemberRow> found, Position position, Match match) {
        Slice<MemberRow> page = Slice.of(found, SIZE, position.backwards(), position.after() != null);
        return new MemberPage(page.rows(), page.hasPrevious(), page.hasNext(), match.readAs(), match.former());
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

    /** Names on this page that do not look like what was typed. */
    public List<String> foundByFormerName() {
        return rows.stream().filter(row -> former.contains(row.id())).map(row -> row.name().full()).toList();
    }
}
