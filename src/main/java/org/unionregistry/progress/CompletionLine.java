package org.unionregistry.progress;

import org.jspecify.annotations.Nullable;

/**
 * A row with its judgement.
 *
 * @param group none for the primaries directly under a region: they stand outside the groups
 */
public record CompletionLine(CompletionRow row, @Nullable CompletionGroup group, boolean late) {

    static CompletionLine of(CompletionRow row, ProgressProperties settings) {
        return new CompletionLine(
                row,
                row.isDirect() ? null : CompletionGroup.of(row.figures(), settings),
                row.lateness().isLate(settings.late()));
    }

    public Figures figures() {
        return row.figures();
    }

    public boolean liquidating() {
        return row.liquidating();
    }
}
