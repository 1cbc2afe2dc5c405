/**
 * Who did what and when. It only listens to events that other modules publish, in the same transaction, and
 * nobody calls it: an action whose trace cannot be written does not happen.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package org.unionregistry.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
