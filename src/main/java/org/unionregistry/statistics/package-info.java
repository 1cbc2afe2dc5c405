/**
 * Statistical forms: what a form asks is data, its cells fill themselves from the register as far as the register knows,
 * and control relations check the rest.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization", "member"})
@NullMarked
package org.unionregistry.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
