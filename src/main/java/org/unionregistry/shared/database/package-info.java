/**
 * What the modules must know of the database besides their own tables: where it is, and who may fill it in bulk.
 */
@NullMarked
package org.unionregistry.shared.database;

import org.jspecify.annotations.NullMarked;
