package org.unionregistry.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/** Is there a consent, and if not, by which day it is to be collected. */
@Embeddable
record ConsentStanding(
        @Column(name = "consent_state") @Enumerated(EnumType.STRING) ConsentState state,
        @Column(name = "consent_due") @Nullable LocalDate due) {
    static final ConsentStanding RECORDED = new ConsentStanding(ConsentState.RECORDED, null);

    static ConsentStanding toCollect(LocalDate due) {
        return new ConsentStanding(ConsentState.TO_COLLECT, due);
    }

    boolean isRecorded() {
        return state == ConsentState.RECORDED;
    }

    ConsentStanding given(LocalDate day, @Nullable LocalDate birth, LocalDate today) {
        if (isRecorded()) {
            throw new Refusal("member.consent.already");
        }
        MemberRules.consent(day, birth, today).ifPresent(wrong -> {
            throw wrong.at("day");
        });
        return RECORDED;
    }

    ConsentStanding withdrawn() {
        if (!isRecorded()) {
            throw new Refusal("member.consent.none");
        }
        return new ConsentStanding(ConsentState.WITHDRAWN, null);
    }
}
