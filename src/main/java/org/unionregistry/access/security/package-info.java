/** The fence before every page: who is signed in at this request, and whether the handler may be called. */
@NullMarked
package org.unionregistry.access.security;

import org.jspecify.annotations.NullMarked;
