package org.unionregistry.member.web;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.DuesMark;
import org.unionregistry.member.DuesRecord;

/** A month in which a person could pay, and the mark if there is one. */
record DuesMonth(YearMonth month, @Nullable DuesMark mark) {

    static DuesMonth of(YearMonth month, DuesRecord dues) {
        DuesMark mark = dues.marks().stream().filter(one -> one.month().equals(month)).findFirst().orElse(null);
        return new DuesMonth(month, mark);
    }
}
