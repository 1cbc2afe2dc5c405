package org.unionregistry.member;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition on {@code member m} with its parameters.
 *
 * @param readAs how a search was read when the keyboard was in the wrong language
 * @param former who is found besides, by a name they bear no longer
 */
record Match(String sql, Map<String, Object> parameters, @Nullable String readAs, Set<MemberId> former) {
    static final Match EVERYBODY = of("true", Map.of());
    static final String FORMER = "m.id = any(:former)";

    static Match of(String sql, Map<String, Object> parameters) {
        return new Match(sql, parameters, null, Set.of());
    }

    /** A wider condition built from this one. */
    Match within(String condition, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        return new Match(condition, all, readAs, former);
    }

    Match readAs(String words) {
        return new Match(sql, parameters, words, former);
    }

    /** The same, and these people too. */
    Match with(Set<MemberId> others) {
        UUID[] ids = others.stream().map(MemberId::value).toArray(UUID[]::new);
        return others.isEmpty() ? this : new Match(sql, within(sql, Map.of("former", ids)).parameters(), readAs, others);
    }

    /** Everybody found, where the order of an index does not matter. */
    String all() {
        return former.isEmpty() ? sql : "(" + sql + " or " + FORMER + ")";
    }
}
