package org.unionregistry.progress;

import org.jspecify.annotations.Nullable;

/**
 * An organisation in a ranking.
 *
 * @param place from 1; equal scores share one, and without a headcount there is none
 */
public record RankingLine(CompletionLine line, @Nullable Integer place, RankingScore score) {}
