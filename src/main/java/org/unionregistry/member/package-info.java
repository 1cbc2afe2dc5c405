/**
 * People of the union and their append-only journal: admission, exit, transfer, change of category, correction;
 * consents. Counts, lateness and every table as of a past date derive from the journal.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package org.unionregistry.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
