@NullMarked
package org.unionregistry.demo;

import org.jspecify.annotations.NullMarked;
