package org.unionregistry.shared;

import java.util.Collection;
import java.util.UUID;

/**
 * A condition of SQL on one id or several. One is by far the most frequent, and PostgreSQL would plan {@code = any} of
 * it anew each time: a plan kept for it must expect ten.
 *
 * @param condition to stand in the text, with the parameter's name
 * @param value of the parameter
 */
public record Among(String condition, Object value) {

    public static Among of(String column, String parameter, Collection<UUID> ids) {
        return ids.size() == 1
                ? new Among(column + " = :" + parameter, ids.iterator().next())
                : new Among(column + " = any(:" + parameter + ")", ids.toArray(UUID[]::new));
    }
}
