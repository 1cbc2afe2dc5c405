/**
 * Starts a real PostgreSQL from binaries on the class path when no data source is configured, so that the first
 * run needs nothing but Java. Data survive restarts. The roles are the same three that an external server has:
 * the owner migrates, another role serves, a third one loads data in bulk.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.unionregistry.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
