/** Pages of the tree: organisations, their chairs and numbers, education districts. */
@NullMarked
package org.unionregistry.organization.web;

import org.jspecify.annotations.NullMarked;
