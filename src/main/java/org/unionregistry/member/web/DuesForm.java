package org.unionregistry.member.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.web.Typed;

/**
 * One button beside a month.
 *
 * @param month as {@code 2026-10}
 * @param paid {@code no} takes the mark back
 */
record DuesForm(@Nullable String month, @Nullable String paid) {

    boolean isPaid() {
        return !"no".equals(paid);
    }

    YearMonth chosen() {
        try {
            return YearMonth.parse(Typed.words(month));
        } catch (DateTimeException unreadable) {
            throw new Refusal("member.dues.month.unread");
        }
    }
}
