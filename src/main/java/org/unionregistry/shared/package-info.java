/**
 * Words every module speaks: permissions, the audited event, date ranges, spreadsheets (the home of POI), page
 * layout, error pages. It has no table and no business bean, and imports nothing from the modules above it.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package org.unionregistry.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
