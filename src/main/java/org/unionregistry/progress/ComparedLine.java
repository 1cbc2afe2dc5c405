package org.unionregistry.progress;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on two days.
 *
 * @param before none where it did not stand here on the first day
 * @param after  none where it does not stand here on the second day; never are both missing
 */
public record ComparedLine(@Nullable CompletionLine before, @Nullable CompletionLine after) {

    /** By the name and the place of the second day where it has one. */
    public CompletionRow row() {
        return Objects.requireNonNull(after != null ? after : before).row();
    }

    public Movement movement() {
        return Movement.of(before, after);
    }

    public Figures first() {
        return before == null ? Figures.NONE : before.figures();
    }

    public Figures second() {
        return after == null ? Figures.NONE : after.figures();
    }

    /** How many more stand on the register on the second day; fewer are negative. */
    public long gain() {
        return second().entered() - first().entered();
    }
}
