package org.unionregistry.shared.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The role that fills tables in bulk on an external server.
 *
 * @param url      JDBC address; by default that of the application
 * @param username name of the role; by default the owner of the database
 * @param password its password; by default that of the owner
 */
@ConfigurationProperties("registry.database.loader")
record LoaderProperties(String url, String username, @Nullable String password) {
}
