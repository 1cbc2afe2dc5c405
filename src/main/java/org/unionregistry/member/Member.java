package org.unionregistry.member;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;

/**
 * A person of the union and where they stand. Every verb answers with the journal rows that belong to it; the service
 * writes both in one transaction, so the person and the journal never disagree.
 */
@Entity
@Table(name = "member")
class Member extends MemberState {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MemberId id;

    @Version
    private @Nullable Long version;

    @Column(name = "command_key", updatable = false)
    private UUID commandKey;

    /** For JPA, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(AdmitMember command, Register register, LocalDate consentDue, LocalDate today) {
        MemberRules.require(MemberRules.problems(command, today));
        this.id = command.id();
        this.commandKey = command.commandKey();
        this.home = register.receiving().home();
        this.standing = Standing.onRegister(command.day());
        this.details = command.details();
        this.nameKey = command.name().key();
        this.term = CategoryTerm.from(command.category(), command.day());
        this.consent = command.consent() == null ? ConsentStanding.toCollect(consentDue) : ConsentStanding.RECORDED;
        this.complete = isComplete();
    }

    /** How this person came into the register. */
    MembershipEvent entry(AdmitMember command, Register register, Stamp stamp) {
        boolean joins = command.kind() == EntryKind.JOIN;
        Deltas deltas = joins ? Deltas.arrived(complete) : Deltas.entered(complete);
        return MembershipEvent.life(Uuids.next(), id, register, command.kind().event(), standing.since(), stamp, deltas)
                .because(null, command.basis())
                .category(null, term);
    }

    /** Takes the person off the register. Nobody can be kept from leaving: there is nothing to approve. */
    MembershipEvent exit(Happening what, DepartureReason reason, Register register, LocalDate latest, Stamp stamp) {
        standing.requireOn(what.day(), latest, stamp.today());
        reason.require(what);
        Deltas deltas = Deltas.departed(complete);
        standing = standing.left(what.day());
        complete = false;
        return MembershipEvent.life(what.event(), id, register, reason.event(), what.day(), stamp, deltas)
                .because(reason.name(), what.basis());
    }

    MembershipEvent changeCategory(
            Happening what, CategoryTerm to, MembershipEventType type, @Nullable LeaveKind leave, Register register,
            LocalDate latest, Stamp stamp) {
        standing.requireOn(what.day(), latest, stamp.today());
        CategoryTerm before = term;
        term = CategoryRules.require(what, before, to, type);
        return MembershipEvent.life(what.event(), id, register, type, what.day(), stamp, becameComplete())
                .because(leave == null ? null : leave.name(), what.basis())
                .category(before.category(), to);
    }

    /** Puts a person who had left on the register again: this one, or that of another organisation with the same record. */
    MembershipEvent comeBack(Happening what, ReturnWay way, PastEvent exit, Register register, Stamp stamp) {
        standing.requireLeft();
        way.require(exit, what, stamp.today());
        OrganizationId before = home.organization();
        stand(register.home(), Standing.onRegister(what.day()));
        MembershipEvent comeback = MembershipEvent.life(
                        what.event(), id, register, way.event(), what.day(), stamp, Deltas.arrived(complete))
                .because(null, what.basis());
        return before.equals(register.id()) ? comeback : comeback.with(before);
    }

    /**
     * Writes down what was right all along.
     *
     * @param life how the person came into the register, which a corrected day of joining moves, and what followed; not
     *     where the counts of a merged record are built upon that day
     */
    List<MembershipEvent> correct(UUID event, MemberDetails right, @Nullable String note, PastLife life, Stamp stamp) {
        standing.requireNotVoided();
        PastEvent entry = life.isMerged() ? null : life.entry();
        MemberRules.require(MemberRules.problems(right, stamp.today()));
        boolean moves = entry != null && !right.joinedOn().equals(details.joinedOn()) && entry.day().equals(details.joinedOn());
        if (moves && life.movesEntry(right.joinedOn())) {
            standing = standing.since(right.joinedOn());
        }
        standing.requireJoined(right.joinedOn());
        say(right);
        MembershipEvent correction =
                clerical(event, MembershipEventType.CORRECTION, stamp, becameComplete()).because(null, note);
        return entry != null && moves
                ? List.of(
                        correction,
                        MembershipEvent.reversal(Uuids.next(), entry, id, stamp, entry.deltas().negated(), null),
                        MembershipEvent.moved(entry, id, right.joinedOn(), stamp))
                : List.of(correction);
    }

    MembershipEvent recordConsent(UUID event, ConsentGiven given, Stamp stamp) {
        standing.requireNotVoided();
        consent = consent.given(given.givenOn(), details.birthDate(), stamp.today());
        return clerical(event, MembershipEventType.CONSENT, stamp, becameComplete()).because(consent.state().name(), null);
    }

    MembershipEvent withdrawConsent(UUID event, Stamp stamp) {
        standing.requireNotVoided();
        consent = consent.withdrawn();
        return clerical(event, MembershipEventType.CONSENT, stamp, becameComplete()).because(consent.state().name(), null);
    }

    /** The entry itself was a mistake: this person never was on the register. */
    MembershipEvent voidEntry(UUID event, PastEvent entry, @Nullable String note, Stamp stamp) {
        standing = standing.voided();
        Deltas deltas = entry.deltas().negated().withComplete(becameComplete().complete());
        return MembershipEvent.reversal(event, entry, id, stamp, deltas, note);
    }

    /** The exit was a mistake: the person never left. */
    MembershipEvent undoExit(UUID event, PastEvent exit, Stamp stamp) {
        standing = standing.returned();
        Deltas deltas = exit.deltas().negated().withComplete(becameComplete().complete());
        return MembershipEvent.reversal(event, exit, id, stamp, deltas, null);
    }

    /** That the record was cancelled was the mistake. */
    MembershipEvent restoreEntry(PastEvent entry, Stamp stamp) {
        standing = standing.returned();
        return MembershipEvent.repeated(entry, id, entry.deltas().withComplete(becameComplete().complete()), stamp);
    }

    MembershipEvent undoCategoryChange(UUID event, PastEvent change, CategoryTerm before, Stamp stamp) {
        term = before;
        return MembershipEvent.reversal(event, change, id, stamp, becameComplete(), null);
    }

    /** The return was a mistake: the person has been gone all the time, from where they had left. */
    MembershipEvent undoReturn(UUID event, PastEvent comeback, PastEvent exit, Home before, LocalDate since, Stamp stamp) {
        home = before;
        standing = Standing.onRegister(since).left(exit.day());
        Deltas deltas = comeback.deltas().negated().withComplete(complete ? -1 : 0);
        complete = false;
        return MembershipEvent.reversal(event, comeback, id, stamp, deltas, null);
    }

    /** Takes over what another record of the same person knew better. */
    MembershipEvent absorb(UUID event, MemberDetails right, boolean consented, Member other, Stamp stamp) {
        MemberRules.require(MemberRules.problems(right, stamp.today()));
        standing.requireJoined(right.joinedOn());
        say(right);
        answerTo(other);
        consent = consented ? ConsentStanding.RECORDED : consent;
        return MembershipEvent.merge(event, id, home.organization(), stamp.today(), stamp, becameComplete(), MergeSide.SURVIVOR)
                .with(other.home.organization());
    }

    /** Another record of the same person stays; this one only leads to it. What it counted is corrected beside it. */
    MembershipEvent leaveTo(OrganizationId other, Stamp stamp) {
        standing = standing.merged();
        complete = false;
        return MembershipEvent.merge(
                        Uuids.next(), id, home.organization(), stamp.today(), stamp, Deltas.NONE, MergeSide.ABSORBED)
                .with(other);
    }

    /** Stands elsewhere or otherwise from now on; {@link Moves} says when, and writes it down. */
    void stand(Home where, Standing how) {
        home = where;
        standing = how;
        complete = isComplete();
    }

    /** Somebody else changed the record since the page with the form was opened. */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new ObjectOptimisticLockingFailureException(Member.class, id);
        }
    }

    private MembershipEvent clerical(UUID event, MembershipEventType type, Stamp stamp, Deltas deltas) {
        return MembershipEvent.clerical(event, id, home.organization(), type, stamp, deltas);
    }

    MemberId id() {
        return id;
    }
}
