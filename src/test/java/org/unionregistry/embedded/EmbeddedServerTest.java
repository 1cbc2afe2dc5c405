package org.unionregistry.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database of the first run: nothing but a directory is needed, and what was written stays. */
class EmbeddedServerTest {

    /** Shared by the tests: making a new one takes longest. */
    @TempDir
    private static Path home;

    @Test
    void data_survive_a_restart() throws IOException, SQLException {
        try (EmbeddedDatabase first = start(0)) {
            execute(first, "create table note (words text)");
            execute(first, "insert into note values ('Ёлка')");
        }

        try (EmbeddedDatabase second = start(0);
                Connection connection = second.connect(EmbeddedRole.OWNER);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select words from note where words ilike 'ёл%'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("Ёлка");
        }
    }

    @Test
    void another_port_is_taken_when_somebody_sits_on_the_preferred_one() throws IOException, SQLException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                EmbeddedDatabase database = start(somebody.getLocalPort())) {
            assertThat(database.url()).doesNotContain(":" + somebody.getLocalPort() + "/");
        }
    }

    @Test
    void a_server_whose_application_was_killed_is_found_again() throws IOException, SQLException {
        try (EmbeddedDatabase running = start(0)) {
            int port = new EmbeddedPort(home.resolve("data"), 0).choose();

            assertThat(running.url()).contains(":" + port + "/");
        }
    }

    @Test
    void a_second_application_on_the_same_data_is_told_what_to_do() throws IOException, SQLException {
        try (EmbeddedDatabase first = start(0)) {
            assertThat(first.url()).isNotEmpty();
            assertThatThrownBy(() -> start(0)).isInstanceOfSatisfying(ServerNotStarted.class, refused -> {
                FailureAnalysis told = new ServerNotStartedAnalyzer().analyze(refused);
                assertThat(told.getDescription()).contains(home.toString());
                assertThat(told.getAction()).contains("stop it first", "registry.embedded.data-directory");
                assertThat(refused.getExitCode()).isEqualTo(2);
            });
        }
    }

    @Test
    void a_trace_of_a_server_that_is_gone_is_ignored(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), "999999999\n/data\n1\n54329\n");

        assertThat(new EmbeddedPort(data, 0).choose()).isZero();
    }

    private EmbeddedDatabase start(int port) throws IOException, SQLException {
        return new EmbeddedDatabase(new EmbeddedServer(new EmbeddedProperties(home, port)).start());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect(EmbeddedRole.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
