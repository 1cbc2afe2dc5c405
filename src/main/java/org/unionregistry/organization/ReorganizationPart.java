package org.unionregistry.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unionregistry.shared.Refusal;

/**
 * What belongs to organisations in one module and goes along when they are moved, split, merged or closed. All parts
 * work in one transaction, in the order of the modules from the bottom up.
 */
public interface ReorganizationPart {

    /** Figures and facts to compare before and after. */
    default List<Measure> measure(Reorganizing change) {
        return List.of();
    }

    /** Whose register changes, by name. */
    default List<MovingPerson> people(Reorganizing change) {
        return List.of();
    }

    /** What stands against it, in words. */
    default List<Refusal> objections(Reorganizing change) {
        return List.of();
    }

    /** Does it, set by set. */
    default void apply(Reorganizing change) {}

    /** What newer thing stands against taking it back, in words. */
    default List<Refusal> obstacles(PastReorganization past) {
        return List.of();
    }

    /** Restores the state before. */
    default void undo(PastReorganization past, LocalDate day, Instant at) {}
}
