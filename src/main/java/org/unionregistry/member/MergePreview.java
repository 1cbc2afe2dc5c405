package org.unionregistry.member;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * What merging two records would do.
 *
 * @param reasons why they look alike; none when somebody merges them all the same
 * @param obstacle why it cannot be done this way
 * @param events rows of the absorbed journal, which stay beside it
 * @param effects what other modules would do
 */
public record MergePreview(
        Set<Likeness> reasons, @Nullable Refusal obstacle, int events, boolean consentGoesOver, List<CountedOnce> registers, List<MergeEffect> effects) {}
