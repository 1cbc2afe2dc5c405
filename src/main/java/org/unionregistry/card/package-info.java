/**
 * The union card: its number, the electronic card that exists from the moment of entry and is shown on its holder's telephone,
 * its check by anybody, cards on paper and of plastic, and its blocking on departure in the same transaction as the departure
 * itself.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization", "member"})
@NullMarked
package org.unionregistry.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
