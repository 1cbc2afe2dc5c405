/** The first screen and the completion tables, as pages and as workbooks. */
@NullMarked
package org.unionregistry.progress.web;

import org.jspecify.annotations.NullMarked;
