/**
 * Brings lists of members in from workbooks: uploaded rows are staged, checked, shown with their problems by row
 * and column, and applied through the ordinary services. Exports belong to the module whose rows they are.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization", "member", "card"})
@NullMarked
package org.unionregistry.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
