/**
 * Reminders: rules by which an organisation tells those below it what is late, the inbox in which they read it, and the
 * mail that says so outside. Whom a rule would reach is shown before anything is sent, and what came of it afterwards.
 */
@ApplicationModule(allowedDependencies = {"shared", "organization", "access", "progress"})
@NullMarked
package org.unionregistry.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
