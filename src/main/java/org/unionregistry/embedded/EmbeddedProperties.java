package org.unionregistry.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database server that comes with the application.
 *
 * @param dataDirectory where its binaries and data are kept between runs; removing the directory removes the data
 * @param port          where it listens, on this machine only; 0 takes any free port, and so does a port that is taken
 */
@ConfigurationProperties("registry.embedded")
record EmbeddedProperties(@DefaultValue(".data/postgres") Path dataDirectory, @DefaultValue("54329") int port) {
}
