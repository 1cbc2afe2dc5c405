package org.unionregistry.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.database.LoaderConnections;

/** The tables of the database under test. */
public class Tables {

    private final LoaderConnections loader;
    private @Nullable List<String> emptyAtStart;

    Tables(LoaderConnections loader) {
        this.loader = loader;
    }

    /** Removes every row that tests have written; what migrations put there stays. */
    public void clear() {
        try (Connection connection = loader.open(); Statement statement = connection.createStatement()) {
            if (emptyAtStart == null) {
                emptyAtStart = emptyAfterMigration();
            }
            statement.execute("truncate " + String.join(", ", emptyAtStart));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> emptyAfterMigration() throws SQLException {
        List<String> empty = new ArrayList<>();
        try (Connection connection = TestDatabase.migrated().owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : names(statement)) {
                try (var row = statement.executeQuery("select 1 from %s limit 1".formatted(table))) {
                    if (!row.next()) {
                        empty.add(table);
                    }
                }
            }
        }
        return empty;
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var row = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
