/** Pages of the library. */
@NullMarked
package org.unionregistry.library.web;

import org.jspecify.annotations.NullMarked;
