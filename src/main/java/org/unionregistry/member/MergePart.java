package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;

/**
 * What else belongs to a person: modules above move it when two records become one, and back when that is undone, in
 * the same transaction.
 */
public interface MergePart {

    /** Under which its memos are kept. */
    String name();

    /** What would happen, for whoever decides. */
    List<MergeEffect> preview(MergePair pair);

    /** Does it, and answers with what an undo will need. */
    List<String> merge(MergePair pair, LocalDate today);

    void undo(MergePair pair, List<String> memos);
}
