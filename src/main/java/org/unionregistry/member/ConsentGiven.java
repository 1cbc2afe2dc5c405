package org.unionregistry.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent a person gave.
 *
 * @param textVersion which wording was signed
 * @param keptAt where the original lies
 */
public record ConsentGiven(LocalDate givenOn, ConsentMedium medium, String textVersion, @Nullable String keptAt) {}
