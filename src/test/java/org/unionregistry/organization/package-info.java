@NullMarked
package org.unionregistry.organization;

import org.jspecify.annotations.NullMarked;
