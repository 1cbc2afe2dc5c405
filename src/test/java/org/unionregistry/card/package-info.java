/** Cards, tested. */
@NullMarked
package org.unionregistry.card;

import org.jspecify.annotations.NullMarked;
