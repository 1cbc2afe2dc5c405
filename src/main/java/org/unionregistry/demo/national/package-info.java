/**
 * A made-up union of the size of the whole country, for measurements: the same tables, codes and rules of counting as
 * the demo region, but a plain life, written as fast as the database takes it.
 */
@NullMarked
package org.unionregistry.demo.national;

import org.jspecify.annotations.NullMarked;
