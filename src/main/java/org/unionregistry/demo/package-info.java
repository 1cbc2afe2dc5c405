/**
 * Fills an empty database with a fictional, deterministic region, and on demand with a national data set for
 * measurements. Works only when switched on.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization", "audit", "embedded", "access", "member", "card", "exchange", "progress"})
@NullMarked
package org.unionregistry.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
