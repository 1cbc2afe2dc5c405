package org.unionregistry.demo.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Streams rows into tables which the transaction of the connection has just emptied: they come in frozen, so that no
 * page is written a second time later.
 */
public record CopyTarget(Connection connection) implements Target {

    @Override
    public Sink open(String table, List<String> columns) {
        try {
            String sql = "copy %s (%s) from stdin (freeze)".formatted(table, String.join(", ", columns));
            return new CopySink(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql), table);
        } catch (SQLException e) {
            throw failure(table, e);
        }
    }

    private static DataAccessResourceFailureException failure(String table, SQLException e) {
        return new DataAccessResourceFailureException("Cannot load rows into " + table, e);
    }

    private record CopySink(CopyIn copy, String table) implements Sink {

        @Override
        public void write(byte[] bytes, int length) {
            try {
                copy.writeToCopy(bytes, 0, length);
            } catch (SQLException e) {
                throw failure(table, e);
            }
        }

        @Override
        public void close() {
            try {
                copy.endCopy();
            } catch (SQLException e) {
                throw failure(table, e);
            }
        }
    }
}
