package org.unionregistry.demo.copy;

import java.util.List;

/** Where rows go: the database, or whatever else wants to see them. */
@FunctionalInterface
public interface Target {

    /** Takes the rows of one table; one table is written at a time. */
    Sink open(String table, List<String> columns);

    /** Begins the rows of one table. */
    default Rows rows(String table, String... columns) {
        return new Rows(open(table, List.of(columns)));
    }
}
