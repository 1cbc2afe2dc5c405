/**
 * The demo region: its organisations, its people and seven years of their life, lived day by day in memory and then
 * written down. The first year is the one of the founding resolution; the life after it goes on until yesterday.
 */
@NullMarked
package org.unionregistry.demo.region;

import org.jspecify.annotations.NullMarked;
