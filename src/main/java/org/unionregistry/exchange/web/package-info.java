/** Pages of imports: send a file, say what its columns mean, look through the check, enter, see the result. */
@NullMarked
package org.unionregistry.exchange.web;

import org.jspecify.annotations.NullMarked;
