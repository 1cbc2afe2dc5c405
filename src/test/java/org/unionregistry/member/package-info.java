/** People and their journal, tested. */
@NullMarked
package org.unionregistry.member;

import org.jspecify.annotations.NullMarked;
