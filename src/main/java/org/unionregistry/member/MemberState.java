package org.unionregistry.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
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

    /** As {@link FormerNames} has them. */
    @Column(name = "former_key")
    @Nullable String formerKey;

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

    /** Says from now on what is right; a name that is given up still leads here. */
    void say(MemberDetails right) {
        String before = nameKey;
        details = right;
        nameKey = right.name().key();
        formerKey = FormerNames.of(nameKey, formerKey, before);
    }

    /** Every name of another record of the same person leads here. */
    void answerTo(MemberState other) {
        formerKey = FormerNames.of(nameKey, formerKey, other.nameKey, other.formerKey);
    }

    /** Exactly as it was, whatever the rules would say of it today. */
    void restore(
            Standing stood, MemberDetails said, @Nullable String formerly, ConsentStanding consented, boolean wasComplete) {
        standing = stood;
        details = said;
        nameKey = said.name().key();
        formerKey = formerly;
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

    @Nullable String formerKey() {
        return formerKey;
    }

    boolean complete() {
        return complete;
    }
}
