package org.unionregistry.progress.web;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one line or of the totals in the words of the page, ready to be printed: a table has a thousand cells,
 * and a template that reckons in each of them is slow.
 */
public record CompletionCells(
        String primaries,
        @Nullable String withoutHeadcount,
        String declared,
        @Nullable String declaredWhen,
        @Nullable String declaredBy,
        String expected,
        String missing,
        String entered,
        @Nullable String uncounted,
        String barWidth,
        String percent,
        @Nullable String above,
        String records,
        @Nullable String incomplete,
        String cards,
        String changed) {}
