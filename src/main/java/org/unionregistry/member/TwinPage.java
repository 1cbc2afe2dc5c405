package org.unionregistry.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of pairs.
 *
 * @param next where the next page begins, none after the last one
 */
public record TwinPage(List<TwinPairRow> rows, @Nullable String next) {}
