/** The conventions of the code as tests, each with its reason. */
@NullMarked
package org.unionregistry.architecture;

import org.jspecify.annotations.NullMarked;
