/** Pages of sessions and of those who take part. */
@NullMarked
package org.unionregistry.training.web;

import org.jspecify.annotations.NullMarked;
