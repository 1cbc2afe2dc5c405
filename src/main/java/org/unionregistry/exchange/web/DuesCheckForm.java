package org.unionregistry.exchange.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import org.unionregistry.exchange.DuesCheckId;

/**
 * A month and what the bookkeeping says of it: a list, or the number alone.
 *
 * @param id of the check to be; sent twice, it is one check
 * @param month as {@code 2026-10}
 */
record DuesCheckForm(@Nullable String id, @Nullable String month, @Nullable MultipartFile file, @Nullable String number) {

    static DuesCheckForm of(YearMonth month) {
        return new DuesCheckForm(DuesCheckId.next().toString(), month.toString(), null, null);
    }

    DuesCheckId key() {
        return DuesCheckId.of(id == null ? "" : id);
    }

    boolean hasFile() {
        return file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }

    /** The month; a stand-in next to the error where none was chosen. */
    YearMonth chosen(Errors errors) {
        try {
            return YearMonth.parse(month == null ? "" : month);
        } catch (DateTimeException unreadable) {
            errors.rejectValue("month", "exchange.dues.month.missing");
            return YearMonth.of(2000, 1);
        }
    }

    /** The number, or -1 next to the error; nothing where none was typed. */
    @Nullable Integer count(Errors errors) {
        String typed = number == null ? "" : number.replaceAll("[\\s\\p{Z}]+", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,6}")) {
            errors.rejectValue("number", "exchange.dues.number.unread");
            return -1;
        }
        return Integer.valueOf(typed);
    }

    /** Exactly one of the two is asked for. */
    void requireOne(@Nullable Integer count, Errors errors) {
        if (hasFile() && count != null) {
            errors.rejectValue("number", "exchange.dues.both");
        } else if (!hasFile() && count == null) {
            errors.rejectValue("file", "exchange.dues.neither");
        }
    }
}
