/**
 * How complete and how fresh the register is, organisation by organisation, today or on any past day: completion
 * tables, groups, lateness, and the counters behind them with their recount from the journal.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization", "member", "card", "training", "statistics"})
@NullMarked
package org.unionregistry.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
