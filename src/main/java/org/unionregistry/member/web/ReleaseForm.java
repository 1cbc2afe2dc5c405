package org.unionregistry.member.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.member.Happening;
import org.unionregistry.member.MemberRecord;
import org.unionregistry.shared.RussianDates;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * Whom to let go where.
 *
 * @param transfer id of the transfer to be, and {@code event} of its journal row: sent twice, it happens once
 * @param version of the record the user saw
 */
record ReleaseForm(
        @Nullable String transfer,
        @Nullable String event,
        @Nullable String version,
        @Nullable String to,
        @Nullable String day,
        @Nullable String basis) {

    static ReleaseForm of(MemberRecord member, LocalDate today) {
        return new ReleaseForm(
                Uuids.next().toString(), Uuids.next().toString(), String.valueOf(member.version()), null, RussianDates.text(today), null);
    }

    Happening happening(Errors errors) {
        if (Typed.text(to) == null) {
            errors.rejectValue("to", "member.transfer.to.missing");
        }
        return new AnswerForm(event, day, basis, null).happening(errors);
    }
}
