package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/**
 * How people go from one register to another, at once or by way of being in transit, and back where it was a mistake:
 * what becomes of the person, with the rows of the journal that say so. The tenure goes on through all of it.
 */
final class Moves {
    private Moves() {}

    /** Leaves one register and comes onto the other in one step. */
    static List<MembershipEvent> transfer(
            Member person, Happening what, UUID arrival, Register from, Register to, LocalDate latest, Stamp stamp) {
        person.standing().requireOn(what.day(), latest, stamp.today());
        if (to.chosen("to").id().equals(person.home().organization())) {
            throw new Refusal("member.transfer.same").at("to");
        }
        boolean complete = person.complete();
        person.stand(to.home(), person.standing().since(what.day()));
        return List.of(
                out(person, what, from, to.id(), complete, stamp), in(person, what, arrival, to, from.id(), stamp));
    }

    /** Lets the person go: not counted here any more, and nowhere else yet. */
    static MembershipEvent release(
            Member person, Happening what, Register from, OrganizationId to, LocalDate latest, Stamp stamp) {
        person.standing().requireOn(what.day(), latest, stamp.today());
        boolean complete = person.complete();
        person.stand(person.home(), person.standing().inTransit());
        return out(person, what, from, to, complete, stamp);
    }

    /** Takes in somebody who is in transit. */
    static MembershipEvent receive(Member person, Happening what, Register to, OrganizationId from, Stamp stamp) {
        if (what.day().isAfter(stamp.today())) {
            throw new Refusal("member.rule.dayInFuture").at("day");
        }
        person.stand(to.receiving().home(), Standing.onRegister(what.day()));
        return in(person, what, what.event(), to, from, stamp);
    }

    /** Nobody took the person in: they stand on the register that had let them go as if they had never left it. */
    static MembershipEvent bringBack(Member person, PastEvent out, Stamp stamp) {
        person.stand(person.home(), person.standing().returned());
        return MembershipEvent.reversal(Uuids.next(), out, person.id(), stamp, undone(out, person.complete() ? 1 : 0), null);
    }

    /** Bringing the person back was a mistake, or went with one: they are on their way as before. */
    static MembershipEvent goOn(Member person, PastEvent out, Stamp stamp) {
        boolean complete = person.complete();
        person.stand(person.home(), person.standing().inTransit());
        return MembershipEvent.repeated(out, person.id(), Deltas.departed(complete), stamp);
    }

    /** Taking the person in was a mistake: they are in transit again. */
    static MembershipEvent undoReceipt(Member person, PastEvent in, Home sender, LocalDate since, Stamp stamp) {
        Deltas deltas = undone(in, person.complete() ? -1 : 0);
        person.stand(sender, Standing.onRegister(since).inTransit());
        return MembershipEvent.reversal(Uuids.next(), in, person.id(), stamp, deltas, null);
    }

    /** The transfer was a mistake: the person stayed where they were. */
    static List<MembershipEvent> undoTransfer(Member person, PastEvent out, PastEvent in, Home before, LocalDate since, Stamp stamp) {
        int kept = person.complete() ? 1 : 0;
        person.stand(before, person.standing().since(since));
        return List.of(
                MembershipEvent.reversal(Uuids.next(), in, person.id(), stamp, undone(in, -kept), null),
                MembershipEvent.reversal(Uuids.next(), out, person.id(), stamp, undone(out, kept), null));
    }

    private static MembershipEvent out(Member person, Happening what, Register from, OrganizationId to, boolean complete, Stamp stamp) {
        return MembershipEvent.life(
                        what.event(), person.id(), from, MembershipEventType.DEREGISTER_TRANSFER_OUT, what.day(), stamp,
                        Deltas.departed(complete))
                .because(null, what.basis())
                .with(to);
    }

    private static MembershipEvent in(Member person, Happening what, UUID event, Register to, OrganizationId from, Stamp stamp) {
        return MembershipEvent.life(
                        event, person.id(), to, MembershipEventType.REGISTER_TRANSFER_IN, what.day(), stamp,
                        Deltas.arrived(person.complete()))
                .because(null, what.basis())
                .with(from);
    }

    /** Whether the record is complete may have changed since. */
    private static Deltas undone(PastEvent event, int complete) {
        return event.deltas().negated().withComplete(complete);
    }
}
