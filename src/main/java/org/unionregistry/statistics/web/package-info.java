/** Pages of statistical forms. */
@NullMarked
package org.unionregistry.statistics.web;

import org.jspecify.annotations.NullMarked;
