package org.unionregistry.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.ConsentState;

/** The record of a person in the register as it will be written down. */
final class DemoMember {
    final UUID id;
    final UUID commandKey;
    final DemoPerson person;
    final DemoCard card;

    DemoPrimary at;
    String status = "ON_REGISTER";
    @Nullable String formerKey;
    LocalDate registeredOn;
    @Nullable LocalDate leftOn;
    @Nullable LocalDate categoryUntil;
    ConsentState consentState = ConsentState.TO_COLLECT;
    @Nullable LocalDate consentDue;
    @Nullable Consent consent;
    boolean complete;
    int version;
    Instant createdAt;
    Instant changedAt;
    @Nullable UUID createdBy;
    @Nullable UUID changedBy;
    /** The day on which the last change of this person is entered, perhaps later than the day that is being lived. */
    LocalDate settledOn;

    DemoMember(UUID id, UUID commandKey, DemoPerson person, DemoCard card, Stamp stamp) {
        this.id = id;
        this.commandKey = commandKey;
        this.person = person;
        this.card = card;
        this.at = person.at;
        this.registeredOn = person.cameOn;
        this.createdAt = stamp.at();
        this.changedAt = stamp.at();
        this.createdBy = stamp.by();
        this.changedBy = stamp.by();
        this.settledOn = stamp.day();
    }

    boolean isOnRegister() {
        return status.equals("ON_REGISTER");
    }

    boolean isSettled(LocalDate day) {
        return isOnRegister() && settledOn.isBefore(day);
    }

    void changed(Stamp stamp) {
        version++;
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    /** Everything known that a report and a card need? */
    boolean computeComplete() {
        return isOnRegister()
                && consentState == ConsentState.RECORDED
                && person.birthKnown
                && (person.position != null || !person.category.hasPosition())
                && (person.phone != null || person.email != null);
    }
}
