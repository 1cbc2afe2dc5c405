/** The page of a card, also shown as a part of the page of its holder. */
@NullMarked
package org.unionregistry.card.web;

import org.jspecify.annotations.NullMarked;
