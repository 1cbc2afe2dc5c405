package org.unionregistry.progress;

import org.jspecify.annotations.Nullable;

/** What became of an organisation between two days; the order is the one a reader wants them in. */
public enum Movement {
    /** Into a better group. */
    UP,
    /** Into a worse group. */
    DOWN,
    /** Still in its group, not everybody is entered, and not one more was. Being closed is no reproach. */
    IDLE,
    /** In its group, with more people entered, or with nobody left to enter. */
    STAYED,
    /** A headcount came or went: there is no group to compare with. */
    REBASED,
    /** Stood elsewhere, or did not exist, on the first day. */
    APPEARED,
    /** Stands elsewhere, or is closed, on the second day. */
    GONE;

    static Movement of(@Nullable CompletionLine before, @Nullable CompletionLine after) {
        if (before == null || after == null) {
            return before == null ? APPEARED : GONE;
        }
        CompletionGroup from = before.group();
        CompletionGroup to = after.group();
        if (from == null || to == null || from == to) {
            return isIdle(before, after) ? IDLE : STAYED;
        }
        if (from == CompletionGroup.NOT_ASSESSED || to == CompletionGroup.NOT_ASSESSED) {
            return REBASED;
        }
        return to.compareTo(from) < 0 ? UP : DOWN;
    }

    private static boolean isIdle(CompletionLine before, CompletionLine after) {
        return after.figures().missing() > 0
                && !after.liquidating()
                && after.figures().entered() <= before.figures().entered();
    }
}
