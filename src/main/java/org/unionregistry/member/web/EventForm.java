package org.unionregistry.member.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * What the pages about events in a person's life send; each page asks for some of it.
 *
 * @param event id of the journal row to be: sent twice, it happens once
 * @param version of the record the user saw
 */
record EventForm(
        @Nullable String event,
        @Nullable String version,
        @Nullable String day,
        @Nullable String basis,
        @Nullable String reason,
        @Nullable String category,
        @Nullable String to,
        @Nullable String until,
        @Nullable String keptAt) {

    static EventForm about(MemberRecord member, LocalDate day) {
        return new EventForm(
                Uuids.next().toString(), String.valueOf(member.version()), RussianDates.text(day), null, null,
                member.category().name(), null, null, null);
    }

    EventForm to(@Nullable String organization) {
        return new EventForm(event, version, day, basis, reason, category, organization, until, keptAt);
    }

    UUID key() {
        return Uuids.parse(Typed.words(event));
    }

    long seen() {
        return Typed.number(version);
    }

    Happening happening(Errors errors) {
        if (basis != null && basis.length() > 200) {
            errors.rejectValue("basis", "member.rule.tooLong", new Object[] {200}, null);
        }
        return new Happening(key(), new Typed(errors).date(day, "day"), Typed.text(basis));
    }
}
