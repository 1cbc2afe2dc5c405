package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.Axis;
import org.unionregistry.member.Change;
import org.unionregistry.member.Period;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;

/**
 * What the address of a waterfall asks for, as it was typed.
 *
 * @param by {@code day} or {@code entry}
 * @param kind name of the change whose list is wanted, none for the waterfall itself
 * @param after id of the event the page of that list begins behind
 */
record ChangesQuestion(
        @Nullable String from, @Nullable String to, @Nullable String by, @Nullable String kind, @Nullable String after) {

    /** The year so far, unless days were typed. */
    Period period(PastDays days, Errors errors) {
        LocalDate last = days.read(to, days.today(), "to", errors);
        LocalDate first = days.read(from, last.withDayOfYear(1).minusDays(1), "from", errors);
        if (!errors.hasErrors() && last.isBefore(first)) {
            errors.rejectValue("to", "member.past.backwards", new Object[] {RussianDates.text(first)}, "");
        }
        return Period.of(first, last, PastDays.axis(by), days.zone());
    }

    /** Both days written in full, so that the page says which ones it is about. */
    ChangesQuestion about(Period period) {
        return new ChangesQuestion(RussianDates.text(period.from()), RussianDates.text(period.to()), by(), kind, after);
    }

    @Nullable Change change() {
        return kind == null ? null : Change.named(kind).stream().findFirst().orElse(null);
    }

    @Nullable UUID position() {
        return after == null || after.isBlank() ? null : Uuids.parse(after);
    }

    /** The waterfall. */
    Address at(String path) {
        return new Address(path).with("from", from).with("to", to).with("by", by());
    }

    Address other(String path) {
        return new Address(path).with("from", from).with("to", to).with("by", by().equals("entry") ? "day" : "entry");
    }

    @Override
    public String by() {
        return PastDays.axis(by) == Axis.ENTRY ? "entry" : "day";
    }
}
