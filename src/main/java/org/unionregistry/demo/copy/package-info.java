/** Rows on their way into tables by COPY, and the deterministic numbers and ids they are made of. */
@NullMarked
package org.unionregistry.demo.copy;

import org.jspecify.annotations.NullMarked;
