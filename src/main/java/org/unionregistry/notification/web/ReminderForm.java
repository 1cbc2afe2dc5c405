package org.unionregistry.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.notification.ReminderDetails;
import org.unionregistry.notification.ReminderId;
import org.unionregistry.notification.ReminderKind;
import org.unionregistry.notification.ReminderRow;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.Typed;

/**
 * What the pages about a rule send.
 *
 * @param id of the rule to be; sent twice, it is one
 * @param version of the rule the user saw
 */
record ReminderForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String kind,
        @Nullable String threshold,
        @Nullable String daysBefore,
        @Nullable String repeatDays) {
    private static final String FORTNIGHT = "14";

    static ReminderForm empty() {
        return new ReminderForm(ReminderId.next().toString(), null, null, null, null, FORTNIGHT);
    }

    static ReminderForm of(ReminderRow row) {
        ReminderDetails details = row.details();
        return new ReminderForm(
                row.id().toString(), String.valueOf(row.version()), details.kind().name(), String.valueOf(details.threshold()),
                details.daysBefore() == null ? null : String.valueOf(details.daysBefore()), String.valueOf(details.repeatDays()));
    }

    ReminderId key() {
        return ReminderId.of(Typed.words(id));
    }

    long seen() {
        return Typed.number(version);
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable ReminderDetails details(Errors errors) {
        Typed typed = new Typed(errors);
        ReminderKind chosen = typed.required(ReminderKind.values(), kind, "kind", "notification.kind.missing");
        int limit = number(typed, threshold, "threshold", chosen == null ? ReminderDetails.MOST_DAYS : chosen.most());
        int repeat = number(typed, repeatDays, "repeatDays", ReminderDetails.MOST_DAYS);
        Integer before = chosen == ReminderKind.BEHIND ? number(typed, daysBefore, "daysBefore", ReminderDetails.MOST_DAYS) : null;
        if (chosen == null) {
            return null;
        }
        ReminderDetails details = new ReminderDetails(chosen, limit, before, repeat);
        typed.refused(details.problems());
        return errors.hasErrors() ? null : details;
    }

    /** One message for all that is no number in the range, or what was typed has two errors at one field. */
    private int number(Typed typed, @Nullable String words, String field, int most) {
        String digits = Typed.words(words).replace(" ", "");
        if (digits.matches("\\d{1,9}")) {
            return Integer.parseInt(digits);
        }
        typed.refused(List.of(new Refusal("notification.number.range", most).at(field)));
        return 1;
    }
}
