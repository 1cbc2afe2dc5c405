package org.unionregistry.member;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How many pay dues, as the bookkeeping counted: a witness of its own beside what an organisation declares.
 *
 * @param source {@code LIST} of names, or the {@code NUMBER} alone
 */
public record Payers(int number, YearMonth month, String source) {

    static @Nullable Payers of(@Nullable Integer number, @Nullable LocalDate month, @Nullable String source) {
        return number == null || month == null || source == null ? null : new Payers(number, YearMonth.from(month), source);
    }
}
