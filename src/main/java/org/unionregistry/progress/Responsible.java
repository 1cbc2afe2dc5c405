package org.unionregistry.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the register of an organisation: whoever is named for it, or else the chair.
 *
 * @param name      none where the reader sees no names
 * @param since     in office since
 * @param trainedOn the last day of training; none if there was none
 */
public record Responsible(@Nullable String name, LocalDate since, @Nullable LocalDate trainedOn) {}
