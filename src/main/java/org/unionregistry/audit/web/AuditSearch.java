package org.unionregistry.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.audit.ActionKind;
import org.unionregistry.audit.AuditFilter;
import org.unionregistry.audit.AuditRow;
import org.unionregistry.shared.RussianDates;

/** The filter of the trail as its address holds it; the day is text, as people type it. */
record AuditSearch(@Nullable ActionKind kind, @Nullable String day, @Nullable UUID actor, @Nullable String after) {

    /** With the day as it was read; a refusal when it cannot be. */
    AuditFilter filter() {
        LocalDate read = day == null || day.isBlank() ? null : RussianDates.parse(day);
        return new AuditFilter(kind, read, actor, position());
    }

    AuditSearch withoutDay() {
        return new AuditSearch(kind, null, actor, null);
    }

    String next(AuditRow last) {
        return url(kind, day, actor, last.at() + "_" + last.id());
    }

    String first() {
        return url(kind, day, actor, null);
    }

    /** The same filter with what that account did. */
    public String by(UUID account) {
        return url(kind, day, account, null);
    }

    public String withoutActor() {
        return url(kind, day, null, null);
    }

    private static String url(
            @Nullable ActionKind kind, @Nullable String day, @Nullable UUID actor, @Nullable String after) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/audit");
        if (kind != null) {
            url.queryParam("kind", kind);
        }
        if (day != null && !day.isBlank()) {
            url.queryParam("day", day);
        }
        if (actor != null) {
            url.queryParam("actor", actor);
        }
        if (after != null) {
            url.queryParam("after", after);
        }
        return url.encode().toUriString();
    }

    /** A place that cannot be read is the beginning. */
    private AuditFilter.@Nullable Position position() {
        int separator = after == null ? -1 : after.indexOf('_');
        if (after == null || separator < 0) {
            return null;
        }
        try {
            return new AuditFilter.Position(
                    Instant.parse(after.substring(0, separator)), UUID.fromString(after.substring(separator + 1)));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
