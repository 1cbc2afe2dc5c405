package org.unionregistry.member.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.unionregistry.member.Axis;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.AskedDay;

/** Reads the past days a page was asked for. */
@Component
class PastDays {
    private final Clock clock;

    PastDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    /** The usual day where nothing was typed; an error where it is no day or has not come yet. */
    LocalDate read(@Nullable String typed, LocalDate usual, String field, Errors errors) {
        try {
            return AskedDay.read(typed, usual, field, today());
        } catch (Refusal refusal) {
            refusal.into(errors);
            return usual;
        }
    }

    static Axis axis(@Nullable String by) {
        return "entry".equals(by) ? Axis.ENTRY : Axis.DAY;
    }
}
