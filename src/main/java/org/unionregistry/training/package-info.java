/**
 * Training of those who keep the register: sessions an organisation holds for those below it, who is invited, who came,
 * and with that who has learnt it.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package org.unionregistry.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
