/**
 * The library: regulations, blanks and instructions that an organisation publishes for all below it, version by version,
 * and who has read them.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package org.unionregistry.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
