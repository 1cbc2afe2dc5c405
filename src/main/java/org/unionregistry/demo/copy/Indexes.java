package org.unionregistry.demo.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;

/** The indexes of the large tables, except those that are constraints: dropped and made anew exactly as they were. */
public final class Indexes {
    private static final String LARGE =
            """
            select i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
              from pg_index i
             where i.indrelid in ('member'::regclass, 'consent'::regclass, 'membership_event'::regclass,
                                  'membership_card'::regclass, 'card_event'::regclass)
               and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
             order by 1
            """;

    private final Connection connection;
    private final List<String> definitions = new ArrayList<>();

    public Indexes(Connection connection) {
        this.connection = connection;
    }

    public void drop() {
        execute(statement -> {
            List<String> names = new ArrayList<>();
            try (ResultSet index = statement.executeQuery(LARGE)) {
                while (index.next()) {
                    names.add(index.getString(1));
                    definitions.add(index.getString(2));
                }
            }
            if (!names.isEmpty()) {
                statement.execute("drop index " + String.join(", ", names));
            }
        });
    }

    public void create() {
        execute(statement -> {
            statement.execute("set local maintenance_work_mem = '512MB'");
            for (String definition : definitions) {
                statement.execute(definition);
            }
        });
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void execute(Work work) {
        try (Statement statement = connection.createStatement()) {
            work.on(statement);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("Cannot rebuild the indexes", e);
        }
    }
}
