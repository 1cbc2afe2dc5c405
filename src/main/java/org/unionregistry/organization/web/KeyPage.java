package org.unionregistry.organization.web;

import java.util.List;
import org.unionregistry.organization.OrganizationFilter;

/** One page of a list of which one row more was asked for, and whether there are rows before and after it. */
record KeyPage<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {

    static <T> KeyPage<T> of(List<T> found, int size, OrganizationFilter.Position position) {
        boolean more = found.size() > size;
        if (position.before() != null) {
            return new KeyPage<>(more ? found.subList(1, found.size()) : found, more, true);
        }
        return new KeyPage<>(more ? found.subList(0, size) : found, position.after() != null, more);
    }

    T first() {
        return rows.get(0);
    }

    T last() {
        return rows.get(rows.size() - 1);
    }
}
