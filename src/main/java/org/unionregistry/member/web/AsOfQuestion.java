package org.unionregistry.member.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.AsOf;
import org.unionregistry.member.Axis;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.Position;
import org.unionregistry.shared.RussianDates;

/**
 * What the address of a list of a past day asks for, as it was typed.
 *
 * @param by {@code day} or {@code entry}
 * @param q the key of the search
 * @param after id of the person the page begins behind
 * @param before id of the person the page ends in front of
 */
record AsOfQuestion(
        @Nullable String date, @Nullable String by, @Nullable String q, @Nullable String after, @Nullable String before) {

    AsOf asOf(PastDays days, Errors errors) {
        return AsOf.of(days.read(date, days.today(), "date", errors), PastDays.axis(by), days.zone());
    }

    Position position() {
        return new Position(id(after), id(before));
    }

    /** The day is written in full, so that the page says which one it is about. */
    AsOfQuestion about(LocalDate day) {
        return new AsOfQuestion(RussianDates.text(day), by(), q, after, before);
    }

    AsOfQuestion searching(@Nullable String key) {
        return new AsOfQuestion(date, by(), key, null, null);
    }

    Address at(String path) {
        return new Address(path).with("date", date).with("by", by()).with("q", q);
    }

    Address other(String path) {
        return new Address(path).with("date", date).with("by", by().equals("entry") ? "day" : "entry").with("q", q);
    }

    @Override
    public String by() {
        return PastDays.axis(by) == Axis.ENTRY ? "entry" : "day";
    }

    private static @Nullable MemberId id(@Nullable String text) {
        return text == null || text.isBlank() ? null : MemberId.of(text);
    }
}
