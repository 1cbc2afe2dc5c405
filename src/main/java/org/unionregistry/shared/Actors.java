package org.unionregistry.shared;

import java.util.Optional;

/** Tells who acts now; empty for jobs and operator's commands. */
@FunctionalInterface
public interface Actors {
    Optional<Actor> current();
}
