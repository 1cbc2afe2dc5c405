/** Papers as PDF: a template filled and drawn with fonts of our own, so that they look alike on every machine. */
@NullMarked
package org.unionregistry.shared.print;

import org.jspecify.annotations.NullMarked;
