/** Whether the journeys in a real browser can be walked here; they live in {@code src/browser-test/java}. */
@NullMarked
package org.unionregistry.browser;

import org.jspecify.annotations.NullMarked;
