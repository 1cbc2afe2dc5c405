package org.unionregistry.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** One PostgreSQL for the whole run, set up as production is: the same locale, the same three roles. */
final class TestServer {

    static final String OWNER = "registry_owner";
    static final String APP = "registry_app";
    static final String LOADER = "registry_loader";

    private static final List<ConfigurableApplicationContext> users = new ArrayList<>();
    private static @Nullable EmbeddedPostgres server;

    private TestServer() {
    }

    /** The address of the server, which is started by the first call; the context is closed before the server is. */
    static synchronized EmbeddedPostgres startedFor(@Nullable ConfigurableApplicationContext user) {
        if (user != null) {
            users.add(user);
        }
        if (server == null) {
            server = start();
            // Not the library's own hook: it would take the server from contexts that are still closing.
            Runtime.getRuntime().addShutdownHook(new Thread(TestServer::stop));
        }
        return server;
    }

    private static synchronized void stop() {
        users.forEach(ConfigurableApplicationContext::close);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(EmbeddedPostgres server, String... statements) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "ru-RU")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("lc-ctype", "C.UTF-8")
                    .start();
            for (String role : List.of(OWNER, APP, LOADER)) {
                execute(started, "create role %s login".formatted(role));
            }
            execute(started, "grant set on parameter session_replication_role to %s, %s".formatted(OWNER, LOADER));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kept between runs, so that only the first one unpacks; apart for each user of the machine. */
    private static Path binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "union-registry-test-" + System.getProperty("user.name"));
    }
}
