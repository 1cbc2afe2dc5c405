/** Fictional people and places, put together from lists of common Russian words. */
@NullMarked
package org.unionregistry.demo.names;

import org.jspecify.annotations.NullMarked;
