package org.unionregistry.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person is counted as, and until when if that ends by itself.
 *
 * @param until last day of the six months without work, or of the leave as it was granted
 */
@Embeddable
record CategoryTerm(
        @Enumerated(EnumType.STRING) MemberCategory category, @Column(name = "category_until") @Nullable LocalDate until) {
    /** The charter keeps those dismissed by reduction for so long while they look for work. */
    static final int MONTHS_WITHOUT_WORK = 6;

    /** Without an end, but for those the charter itself gives one. */
    static CategoryTerm from(MemberCategory category, LocalDate day) {
        return new CategoryTerm(category, category == MemberCategory.LAID_OFF ? day.plusMonths(MONTHS_WITHOUT_WORK) : null);
    }
}
