/**
 * The working group of an organisation: people who see to it that the register gets filled, whom those below may call,
 * and their tasks.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package org.unionregistry.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
