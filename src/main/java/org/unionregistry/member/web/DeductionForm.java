package org.unionregistry.member.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.DuesRecord;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * What the page about the application for withholding sends.
 *
 * @param id of the application to be, or of the one that is taken back
 * @param withdraws {@code yes} when it is taken back
 */
record DeductionForm(@Nullable String id, @Nullable String withdraws, @Nullable String day) {

    static DeductionForm of(DuesRecord dues) {
        return dues.isWithheld()
                ? new DeductionForm(String.valueOf(dues.application()), "yes", null)
                : new DeductionForm(Uuids.next().toString(), null, null);
    }

    boolean isWithdrawal() {
        return "yes".equals(withdraws);
    }

    UUID key() {
        return Uuids.parse(Typed.words(id));
    }
}
