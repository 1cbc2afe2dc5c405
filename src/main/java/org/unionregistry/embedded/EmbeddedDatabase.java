package org.unionregistry.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A running server with the roles and the database of the register in it. */
class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "registry";

    private final EmbeddedPostgres server;

    EmbeddedDatabase(EmbeddedPostgres server) throws SQLException {
        this.server = server;
        prepare();
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), NAME);
    }

    Connection connect(EmbeddedRole role) throws SQLException {
        return server.getDatabase(role.roleName(), NAME).getConnection();
    }

    private void prepare() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (EmbeddedRole role : EmbeddedRole.values()) {
                if (isMissing(statement, "pg_roles where rolname = '%s'".formatted(role.roleName()))) {
                    statement.execute("create role %s login".formatted(role.roleName()));
                }
            }
            for (EmbeddedRole role : List.of(EmbeddedRole.OWNER, EmbeddedRole.LOADER)) {
                // Spares bulk loading the check of every single reference; such data are consistent as a whole or absent.
                statement.execute("grant set on parameter session_replication_role to " + role.roleName());
            }
            if (isMissing(statement, "pg_database where datname = '%s'".formatted(NAME))) {
                statement.execute("create database %s owner %s".formatted(NAME, EmbeddedRole.OWNER.roleName()));
            }
        }
    }

    private static boolean isMissing(Statement statement, String what) throws SQLException {
        try (var found = statement.executeQuery("select 1 from " + what)) {
            return !found.next();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
