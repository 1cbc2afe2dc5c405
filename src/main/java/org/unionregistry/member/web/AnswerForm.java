package org.unionregistry.member.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.Happening;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * What one side answers the other: when and by which document, or why not.
 *
 * @param event id of the journal row to be: sent twice, it happens once
 */
record AnswerForm(@Nullable String event, @Nullable String day, @Nullable String basis, @Nullable String reason) {
    private static final int LONGEST = 200;

    static AnswerForm on(LocalDate day) {
        return new AnswerForm(Uuids.next().toString(), RussianDates.text(day), null, null);
    }

    Happening happening(Errors errors) {
        if (Typed.words(basis).length() > LONGEST) {
            errors.rejectValue("basis", "member.rule.tooLong", new Object[] {LONGEST}, null);
        }
        return new Happening(Uuids.parse(Typed.words(event)), new Typed(errors).date(day, "day"), Typed.text(basis));
    }

    String why(Errors errors) {
        String why = Typed.words(reason);
        if (why.isEmpty()) {
            errors.rejectValue("reason", "member.transit.reason.missing");
        } else if (why.length() > LONGEST) {
            errors.rejectValue("reason", "member.rule.tooLong", new Object[] {LONGEST}, null);
        }
        return why;
    }
}
