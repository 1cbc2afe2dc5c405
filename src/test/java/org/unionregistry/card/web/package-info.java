/** Pages of cards, tested. */
@NullMarked
package org.unionregistry.card.web;

import org.jspecify.annotations.NullMarked;
