package org.unionregistry.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A database on the server of this run. A migrated one is a copy of a template, which takes milliseconds. */
public record TestDatabase(String url, DataSource owner) {

    private static final String TEMPLATE = "registry_template";
    private static final AtomicInteger number = new AtomicInteger();
    private static boolean templateReady;

    /** A database with the whole schema and no more rows than the migrations put there. */
    public static TestDatabase migrated() {
        return migratedFor(null);
    }

    /** A database with nothing in it. */
    public static TestDatabase empty() {
        return create(TestServer.startedFor(null), "test_" + number.incrementAndGet(), "template1");
    }

    static synchronized TestDatabase migratedFor(@Nullable ConfigurableApplicationContext user) {
        EmbeddedPostgres server = TestServer.startedFor(user);
        if (!templateReady) {
            create(server, TEMPLATE, "template1").migrate();
            templateReady = true;
        }
        return create(server, "test_" + number.incrementAndGet(), TEMPLATE);
    }

    /** Applies the migrations as the owner does at start; answers how many were applied. */
    public int migrate() {
        return Flyway.configure()
                .dataSource(owner)
                .placeholders(Map.of("app_role", TestServer.APP, "loader_role", TestServer.LOADER))
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static TestDatabase create(EmbeddedPostgres server, String name, String template) {
        TestServer.execute(server, "create database %s owner %s template %s".formatted(name, TestServer.OWNER, template));
        return new TestDatabase(
                "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name),
                server.getDatabase(TestServer.OWNER, name));
    }
}
