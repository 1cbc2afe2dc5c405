package org.unionregistry.member;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition on {@code member m} with its parameters.
 *
 * @param readAs how a search was read when the keyboard was in the wrong language
 */
record Match(String sql, Map<String, Object> parameters, @Nullable String readAs) {
    static final Match EVERYBODY = new Match("true", Map.of(), null);

    static Match of(String sql, Map<String, Object> parameters) {
        return new Match(sql, parameters, null);
    }

    /** A wider condition built from this one. */
    Match within(String condition, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        return new Match(condition, all, readAs);
    }

    Match readAs(String words) {
        return new Match(sql, parameters, words);
    }
}
