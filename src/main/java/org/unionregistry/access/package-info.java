/**
 * User accounts, sign-in, and what a role or a mandate permits. Resolves the part of the tree of the signed-in
 * user for each request, so that a change of chair takes effect at once. No business module imports it.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package org.unionregistry.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
