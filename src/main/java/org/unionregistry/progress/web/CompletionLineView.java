package org.unionregistry.progress.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the page.
 *
 * @param address where its name leads, without the root of the application; null when nowhere
 * @param group   code of the group, which picks shape and colour; null outside the groups
 * @param links   the lists behind its figures
 * @param asked   the columns somebody asked for
 * @param late    how late changes are entered; null when they are not
 * @param obstacles what stands in its way; null when nobody has noted anything
 * @param obstaclesAddress where that leads, without the root of the application
 */
public record CompletionLineView(
        int number,
        String name,
        @Nullable String address,
        @Nullable String district,
        @Nullable String chair,
        CompletionCells cells,
        LineLinks links,
        Map<CompletionColumn, AskedCell> asked,
        @Nullable String group,
        @Nullable String groupWords,
        boolean liquidating,
        @Nullable String late,
        @Nullable String obstacles,
        @Nullable String obstaclesAddress) {}
