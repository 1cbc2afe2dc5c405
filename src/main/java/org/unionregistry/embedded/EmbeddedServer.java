package org.unionregistry.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Unpacks, initialises and starts PostgreSQL in a directory that is kept. */
class EmbeddedServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final Path home;
    private final int preferredPort;

    EmbeddedServer(EmbeddedProperties properties) {
        this.home = properties.dataDirectory().toAbsolutePath().normalize();
        this.preferredPort = properties.port();
    }

    EmbeddedPostgres start() throws IOException {
        PrivateDirectory.create(home);
        Path data = home.resolve("data");
        if (Files.exists(data)) {
            log.info("Starting PostgreSQL with the data in {}", data);
        } else {
            log.info("Unpacking PostgreSQL into {}, this happens once and takes a few seconds", home);
        }
        try {
            EmbeddedPostgres server = builder(data).start();
            log.info("PostgreSQL listens on localhost:{}", server.getPort());
            return server;
        } catch (IllegalStateException e) {
            throw new ServerNotStarted(data, e);
        }
    }

    private EmbeddedPostgres.Builder builder(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("server").toFile())
                .setDataDirectory(data.toFile())
                .setCleanDataDirectory(false)
                .setPort(new EmbeddedPort(data, preferredPort).choose())
                .setPGStartupWait(Duration.ofMinutes(1))
                // The bean closes it; a hook of its own would stop the database before those who still use it.
                .setRegisterShutdownHook(false)
                // The library is made for tests and trades durability for speed; here the data are kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // Nobody follows this server, so what is loaded in bulk needs no log of its own.
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                // Russian order and comparison. Without the last one pg_trgm silently finds nothing in Cyrillic.
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ru-RU")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", "C.UTF-8");
    }
}
