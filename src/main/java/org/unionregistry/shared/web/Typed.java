package org.unionregistry.shared.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.shared.PhoneNumber;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Reads what was typed into a form. What cannot be read becomes an error at its field, so that one never hides another. */
public final class Typed {
    private final Errors errors;

    public Typed(Errors errors) {
        this.errors = errors;
    }

    public static @Nullable String text(@Nullable String typed) {
        String stripped = typed == null ? "" : typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return stripped.isEmpty() ? null : stripped;
    }

    public static String words(@Nullable String typed) {
        return Objects.requireNonNullElse(text(typed), "");
    }

    /** One of the constants by its name, or none. */
    public static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    /** The version of what was seen; a missing or mistyped one matches nothing. */
    public static long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    public <E extends Enum<E>> @Nullable E required(E[] constants, @Nullable String name, String field, String missing) {
        E constant = constant(constants, name);
        if (constant == null) {
            errors.rejectValue(field, missing);
        }
        return constant;
    }

    /** A date; a stand-in next to the error where it cannot be read. */
    public LocalDate date(@Nullable String typed, String field) {
        return Objects.requireNonNullElse(requiredDate(typed, field), LocalDate.EPOCH);
    }

    /** A date that has to be there; none next to the error where it is not, so that no rule judges a stand-in. */
    public @Nullable LocalDate requiredDate(@Nullable String typed, String field) {
        return read(field, () -> RussianDates.parse(words(typed)));
    }

    public @Nullable LocalDate optionalDate(@Nullable String typed, String field) {
        return text(typed) == null ? null : requiredDate(typed, field);
    }

    /** Days parted by commas, semicolons or lines, each once and in order; none of those that cannot be read. */
    public List<LocalDate> dates(@Nullable String typed, String field) {
        return Arrays.stream(Objects.requireNonNullElse(typed, "").split("[,;\\n]"))
                .filter(one -> text(one) != null)
                .map(one -> requiredDate(one, field))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public @Nullable String phone(@Nullable String typed, String field) {
        return text(typed) == null ? null : read(field, () -> PhoneNumber.parse(words(typed)).value());
    }

    /** How many there are of something; 0 next to the error where that cannot be read. */
    public int count(@Nullable String typed, String field) {
        String digits = words(typed).replace(" ", "");
        if (digits.isEmpty()) {
            errors.rejectValue(field, "shared.number.missing");
        } else if (!digits.matches("\\d{1,9}")) {
            errors.rejectValue(field, "shared.number.unreadable", new Object[] {words(typed)}, null);
        } else {
            return Integer.parseInt(digits);
        }
        return 0;
    }

    /** Puts refusals among the errors, but not on top of what could not even be read. */
    public void refused(Iterable<Refusal> refusals) {
        for (Refusal refusal : refusals) {
            String field = refusal.field();
            if (field == null || !errors.hasFieldErrors(field)) {
                refusal.into(errors);
            }
        }
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
