package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionregistry.member.CountedOnce;
import org.unionregistry.member.JournalRow;
import org.unionregistry.member.Likeness;
import org.unionregistry.member.MembershipEventType;
import org.unionregistry.member.RegisterFigures;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.web.Show;

/** {@code @personWords} of the templates: events and corrected values in words. */
@Component
class PersonWords {
    private static final Set<String> DATES = Set.of("birthDate", "joinedOn");
    private static final Set<String> CODES = Set.of("sex", "staffKind");
    private final MessageSource messages;
    private final Show show;

    PersonWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    /** What happened. */
    public String title(JournalRow row) {
        if (row.type() == MembershipEventType.REVERSAL && row.reversedType() != null) {
            return say("member.event.REVERSAL", say("member.event." + row.reversedType()));
        }
        return row.type() == MembershipEventType.CONSENT ? say("member.event.CONSENT." + row.reason()) : say("member.event." + row.type());
    }

    /** When it was entered; how much later than it happened, where that is held against anybody. */
    public String entered(JournalRow row) {
        String moment = say("member.journal.entered", show.moment(row.enteredAt()));
        if (row.delay() == null) {
            return moment;
        }
        return moment + (row.delay() == 0 ? say("member.journal.sameDay") : show.count(row.delay(), "member.journal.delay"));
    }

    /** Why two records look alike. */
    public String likeness(Collection<Likeness> reasons) {
        return reasons.stream().map(reason -> say("member.likeness." + reason)).collect(Collectors.joining(" "));
    }

    /** What a register would count differently after a merge. */
    public String counted(CountedOnce register) {
        return register.isPast()
                ? say("member.merge.effect.past", register.name(), show.date(register.from()), show.date(register.until()))
                : say("member.merge.effect.fewer", register.name(), show.date(register.from()));
    }

    /** The number behind the share: of which day, from whom, and what has changed since. */
    public String headcount(RegisterFigures figures) {
        String declared = show.number(figures.declared());
        String day = show.date(figures.declaredOn());
        return figures.arrivals() == 0 && figures.departures() == 0
                ? say("member.tile.declared", declared, day, say("member.source." + figures.source()))
                : say("member.tile.expected", declared, day, figures.arrivals(), figures.departures());
    }

    /** A corrected value as people read it; one that is not there is a dash. */
    public String value(String field, @Nullable String kept) {
        if (kept == null || kept.isBlank()) {
            return "-";
        }
        if (DATES.contains(field)) {
            return kept.matches("\\d{4}-\\d{2}-\\d{2}") ? RussianDates.text(LocalDate.parse(kept)) : kept;
        }
        if (field.equals("phone")) {
            return show.phone(kept);
        }
        return CODES.contains(field) ? say("member." + field + "." + kept) : kept;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
