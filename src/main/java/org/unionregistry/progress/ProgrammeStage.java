package org.unionregistry.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A part of the way a programme goes.
 *
 * @param due  its last day
 * @param goal per cent of the expected to be entered by then
 */
@Embeddable
public record ProgrammeStage(String name, @Column(name = "due_on") LocalDate due, int goal) {
    public static final int ALL = 100;
}
