package org.unionregistry.shared.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Reads a day somebody typed into the head of a table. */
public final class AskedDay {
    private AskedDay() {}

    /**
     * @param usual where nothing was typed
     * @param field the message belongs to
     * @throws Refusal in words when it is no day or has not come yet
     */
    public static LocalDate read(@Nullable String text, LocalDate usual, String field, LocalDate today) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        LocalDate day;
        try {
            day = RussianDates.parse(text);
        } catch (Refusal unreadable) {
            throw unreadable.at(field);
        }
        if (day.isAfter(today)) {
            throw new Refusal("shared.day.future", RussianDates.text(today)).at(field);
        }
        return day;
    }
}
