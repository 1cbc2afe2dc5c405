package org.unionregistry.embedded;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.unionregistry.shared.database.LoaderConnections;

/** Runs a database when the operator has named none. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedPostgresConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(EmbeddedProperties properties) throws IOException, SQLException {
        return new EmbeddedDatabase(new EmbeddedServer(properties).start());
    }

    @Bean
    JdbcConnectionDetails appConnection(EmbeddedDatabase database) {
        return new AppConnection(database.url());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(database.url());
    }

    @Bean
    LoaderConnections loaderConnections(EmbeddedDatabase database) {
        return () -> database.connect(EmbeddedRole.LOADER);
    }
}
