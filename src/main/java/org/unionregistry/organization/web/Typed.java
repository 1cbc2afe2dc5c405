package org.unionregistry.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.shared.PhoneNumber;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Reads what was typed into a form. What cannot be read becomes an error at its field, so that one never hides another. */
final class Typed {
    private final Errors errors;

    Typed(Errors errors) {
        this.errors = errors;
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What validation has already required. */
    static String required(@Nullable String typed) {
        return Objects.requireNonNullElse(text(typed), "");
    }

    /** The version of what was seen; a missing or mistyped one matches nothing. */
    static long version(@Nullable String typed) {
        String digits = required(typed);
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    LocalDate date(@Nullable String typed, String field) {
        return Objects.requireNonNullElse(read(field, () -> RussianDates.parse(required(typed))), LocalDate.EPOCH);
    }

    @Nullable LocalDate optionalDate(@Nullable String typed, String field) {
        return text(typed) == null ? null : read(field, () -> RussianDates.parse(required(typed)));
    }

    @Nullable String phone(@Nullable String typed, String field) {
        return text(typed) == null ? null : read(field, () -> PhoneNumber.parse(required(typed)).value());
    }

    int number(@Nullable String typed, String field) {
        String digits = required(typed).replaceAll("[\\s\\p{Z}]", "");
        if (digits.isEmpty()) {
            errors.rejectValue(field, "organization.number.missing");
        } else if (!digits.matches("\\d{1,9}")) {
            errors.rejectValue(field, "organization.number.unreadable", new Object[] {required(typed)}, null);
        } else {
            return Integer.parseInt(digits);
        }
        return 0;
    }

    private <T> @Nullable T read(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            refusal.at(field).into(errors);
            return null;
        }
    }
}
