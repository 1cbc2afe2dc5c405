package org.unionregistry.organization;

import java.time.LocalDate;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Whose paper it was and of which day. In the register it takes effect on the day it is entered. */
public record Decision(LocalDate day, String basis) {

    public boolean isAfter(LocalDate today) {
        return day.isAfter(today);
    }

    /** Nothing is decided in the future. */
    Decision requireBy(LocalDate today) {
        if (isAfter(today)) {
            throw new Refusal("organization.life.decided.future", RussianDates.text(today)).at("decidedOn");
        }
        return this;
    }
}
