package org.unionregistry.demo.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.region.DemoEvent.Deltas;
import org.unionregistry.member.DepartureReason;
import org.unionregistry.member.LeaveKind;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MembershipEventType;

/** What chairs do in the register: the verbs of a member, with the journal rows and cards that belong to each. */
final class Register {
    private final DemoJournal journal;
    private final DemoCards cards;
    private final DemoConsents consents;
    private final Ids memberIds = new Ids(1);
    private final Ids keys = new Ids(2);

    Register(DemoJournal journal, DemoCards cards, DemoConsents consents) {
        this.journal = journal;
        this.cards = cards;
        this.consents = consents;
    }

    /** Enters a person; whoever joined before the primary began its register was on paper until now. */
    @Nullable DemoEvent enter(DemoPerson person, Stamp stamp) {
        DemoPrimary primary = person.at;
        boolean joins = primary.isNew() || primary.beganOn != null && !person.joinedOn.isBefore(primary.beganOn);
        if (!journal.isInTime(stamp)) {
            return null;
        }
        DemoMember member = new DemoMember(
                memberIds.at(stamp.at()), keys.at(stamp.at()), person, cards.issue(primary, stamp), stamp);
        person.record = member;
        consents.atEntry(member, joins, stamp);
        member.complete = member.computeComplete();
        Deltas deltas = Deltas.entered(member.complete, joins);
        DemoEvent entry = joins
                ? journal.life(member, MembershipEventType.JOIN, person.cameOn, stamp, deltas)
                : journal.clerical(member, MembershipEventType.INITIAL_ENTRY, person.cameOn, stamp, deltas);
        entry = entry.because(null, joins ? Basis.admission(person.joinedOn, primary) : null).categories(null, person.category);
        journal.write(entry);
        journal.members.add(member);
        cards.issued(member, stamp);
        return entry;
    }

    void exit(DemoMember member, LocalDate day, DepartureReason reason, Stamp stamp) {
        member.settledOn = stamp.day();
        if (!journal.isInTime(stamp)) {
            return;
        }
        DemoEvent exit = journal.life(member, reason.event(), day, stamp, Deltas.departed(member.complete));
        journal.write(exit.because(reason.name(), Basis.departure(reason, day, member.at)));
        cards.block(member, reason, day, stamp);
        member.status = "LEFT";
        member.leftOn = day;
        member.complete = false;
        member.changed(stamp);
    }

    /** Leaves one register and comes onto another in one step. */
    void transfer(DemoMember member, DemoPrimary to, LocalDate day, Stamp stamp) {
        member.settledOn = stamp.day();
        if (!journal.isInTime(stamp)) {
            return;
        }
        DemoPrimary from = member.at;
        journal.write(journal.life(member, MembershipEventType.DEREGISTER_TRANSFER_OUT, day, stamp, Deltas.departed(member.complete))
                .because(null, "Заявление о переводе")
                .with(to));
        member.at = to;
        journal.write(journal.life(member, MembershipEventType.REGISTER_TRANSFER_IN, day, stamp, Deltas.entered(member.complete, true))
                .because(null, "Заявление о переводе")
                .with(from));
        cards.move(member, from, to, stamp);
        member.registeredOn = day;
        member.changed(stamp);
    }

    /** @param until last day of a leave or of the six months without work */
    void changeCategory(DemoMember member, MemberCategory to, LocalDate day, @Nullable LocalDate until, Stamp stamp) {
        member.settledOn = stamp.day();
        if (!journal.isInTime(stamp)) {
            return;
        }
        MemberCategory before = member.person.category;
        member.person.category = to;
        member.categoryUntil = until;
        MembershipEventType type = to == MemberCategory.ON_LEAVE
                ? MembershipEventType.LEAVE_START
                : before == MemberCategory.ON_LEAVE ? MembershipEventType.LEAVE_END : MembershipEventType.CATEGORY_CHANGE;
        journal.write(journal.life(member, type, day, stamp, completeness(member))
                .because(to == MemberCategory.ON_LEAVE ? LeaveKind.CHILD_CARE.name() : null, Basis.change(to, day))
                .categories(before, to)
                .until(until));
        member.changed(stamp);
    }

    /** The entry was a mistake, and is taken back as if it had never been. */
    void takeBack(DemoEvent entry, Stamp stamp) {
        if (!journal.isInTime(stamp)) {
            return;
        }
        DemoMember member = entry.member();
        Deltas counted = entry.deltas();
        Deltas deltas = new Deltas(-counted.register(), member.complete ? -1 : 0, -counted.arrival(), -counted.departure());
        journal.write(journal.clerical(member, MembershipEventType.REVERSAL, entry.day(), stamp, deltas)
                .because(null, "Внесён дважды")
                .categories(entry.newCategory(), entry.oldCategory())
                .reversing(entry.id()));
        cards.block(member, DepartureReason.ERRONEOUS_RECORD, stamp.day(), stamp);
        member.status = "VOIDED";
        member.complete = false;
        member.changed(stamp);
    }

    /** One field was wrong or unknown, and is right from now on. */
    void correct(DemoMember member, String field, @Nullable String before, String now, Stamp stamp) {
        DemoEvent correction =
                journal.clerical(member, MembershipEventType.CORRECTION, stamp.day(), stamp, completeness(member));
        journal.write(correction);
        journal.corrections.add(new Correction(correction.id(), field, before, now));
        member.changed(stamp);
    }

    void consentGiven(DemoMember member, LocalDate day, Stamp stamp) {
        consents.record(member, day, stamp);
        consentChanged(member, stamp);
    }

    void consentWithdrawn(DemoMember member, Stamp stamp) {
        consents.withdraw(member, stamp);
        consentChanged(member, stamp);
    }

    private void consentChanged(DemoMember member, Stamp stamp) {
        member.settledOn = stamp.day();
        journal.write(journal.clerical(member, MembershipEventType.CONSENT, stamp.day(), stamp, completeness(member))
                .because(member.consentState.name(), null));
        member.changed(stamp);
    }

    boolean isInTime(Stamp stamp) {
        return journal.isInTime(stamp);
    }

    private static Deltas completeness(DemoMember member) {
        boolean before = member.complete;
        member.complete = member.computeComplete();
        return Deltas.completeness(before, member.complete);
    }
}
