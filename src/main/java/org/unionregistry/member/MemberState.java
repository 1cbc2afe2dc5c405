package org.unionregistry.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.unionregistry.shared.Recorded;

/** What the record of a person says today. Only the verbs of {@link Member} change it. */
@MappedSuperclass
abstract class MemberState extends Recorded {
    @Embedded
    Home home;

    @Embedded
    Standing standing;

    @Embedded
    MemberDetails details;

    @Column(name = "name_key")
    String nameKey;

    @Embedded
    CategoryTerm term;

    @Embedded
    ConsentStanding consent;

    boolean complete;

    /** For JPA and the constructor of the member, which fill the fields. */
    @SuppressWarnings("NullAway.Init")
    MemberState() {}

    /** Is everything known that a report and a card need? Only of people on the register. */
    boolean isComplete() {
        return standing.isOnRegister()
                && consent.isRecorded()
                && details.birthDate() != null
                && (details.position() != null || !term.category().hasPosition())
                && (details.phone() != null || details.email() != null);
    }

    Deltas becameComplete() {
        boolean before = complete;
        complete = isComplete();
        return Deltas.completeness(before, complete);
    }

    /** Exactly as it was, whatever the rules would say of it today. */
    void restore(Standing stood, MemberDetails said, ConsentStanding consented, boolean wasComplete) {
        standing = stood;
        details = said;
        nameKey = said.name().key();
        consent = consented;
        complete = wasComplete;
    }

    Home home() {
        return home;
    }

    Standing standing() {
        return standing;
    }

    MemberDetails details() {
        return details;
    }

    ConsentStanding consent() {
        return consent;
    }

    boolean complete() {
        return complete;
    }
}
