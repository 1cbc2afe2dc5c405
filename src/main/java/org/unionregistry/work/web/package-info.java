/** Pages of the working group and its tasks. */
@NullMarked
package org.unionregistry.work.web;

import org.jspecify.annotations.NullMarked;
