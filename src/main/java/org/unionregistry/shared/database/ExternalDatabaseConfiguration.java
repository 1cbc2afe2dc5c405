package org.unionregistry.shared.database;

import java.sql.DriverManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Bulk loading on a server the operator runs. */
@Configuration(proxyBeanMethods = false)
@Conditional(ExternalDatabase.class)
class ExternalDatabaseConfiguration {

    @Bean
    LoaderConnections loaderConnections(LoaderProperties loader) {
        return () -> DriverManager.getConnection(loader.url(), loader.username(), loader.password());
    }
}
