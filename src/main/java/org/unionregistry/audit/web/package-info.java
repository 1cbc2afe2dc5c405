/** The page of the trail. */
@NullMarked
package org.unionregistry.audit.web;

import org.jspecify.annotations.NullMarked;
