/**
 * The single electronic register of a teachers' trade union. Every package directly below is a module; the arrows
 * between modules are declared in their {@code package-info.java} and verified on every build.
 */
@NullMarked
package org.unionregistry;

import org.jspecify.annotations.NullMarked;
