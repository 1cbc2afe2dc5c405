/**
 * What tests share: a real PostgreSQL per run, a database per application context, a clock that stands still, and a
 * count of SQL statements.
 */
@NullMarked
package org.unionregistry.support;

import org.jspecify.annotations.NullMarked;
