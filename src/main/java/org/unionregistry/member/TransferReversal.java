package org.unionregistry.member;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/**
 * Takes back transfers. One made in a single step is undone by whoever answers for both sides. An acceptance is undone
 * by the receiver alone: everything then stands as it stood when the receiver had not answered yet.
 */
@Component
class TransferReversal {
    private final Transfers transfers;
    private final Transit transit;
    private final MemberFile file;
    private final Journal journal;
    private final EmployerChange employer;
    private final MassMoves moves;

    TransferReversal(
            Transfers transfers, Transit transit, MemberFile file, Journal journal, EmployerChange employer, MassMoves moves) {
        this.transfers = transfers;
        this.transit = transit;
        this.file = file;
        this.journal = journal;
        this.employer = employer;
        this.moves = moves;
    }

    Undone undo(Member person, PastLife life, PastEvent moved, Stamp stamp, Subtree subtree) {
        if (person.standing().isInTransit()) {
            transit.takeBack(person, stamp);
            return Undone.ALL;
        }
        PastEvent in = life.half(moved, MembershipEventType.REGISTER_TRANSFER_IN);
        if (moves.isPart(in.id())) {
            throw new Refusal("member.reversal.mass");
        }
        employer.undone(person.id(), in.id());
        Optional<Transfer> transfer = transfers.findByAcceptanceEvent(in.id());
        if (transfer.isPresent() && !transfer.get().isRequested()) {
            release(person, life, in, transfer.get(), stamp);
            return away(person, transfer.get(), subtree);
        }
        PastEvent out = life.half(in, MembershipEventType.DEREGISTER_TRANSFER_OUT);
        Register before = transfer.isPresent() ? sender(out.organization()) : file.register(out.organization(), subtree).takingBack();
        transfer.ifPresent(Transfer::reopen);
        journal.write(Moves.undoTransfer(person, out, in, before.home(), life.sinceBefore(out), stamp));
        file.publish(new MemberTransferred(person.id(), in.organization(), person.home(), out.day()));
        return transfer.map(request -> away(person, request, subtree)).orElse(Undone.ALL);
    }

    /** Asked once more by the receiver, out of whose part the person has gone with it. */
    Undone undoneBefore(MemberId person, PastEvent in, Subtree subtree) {
        if (!in.reversed() || in.type() != MembershipEventType.REGISTER_TRANSFER_IN) {
            throw new NotFound();
        }
        OrganizationId receiver = file.register(in.organization(), subtree).id();
        Transfer transfer = transfers.findFirstByMemberAndToOrderByIdDesc(person, receiver).orElseThrow(NotFound::new);
        return Undone.away(transfer.id());
    }

    private static Undone away(Member person, Transfer transfer, Subtree subtree) {
        return person.home().isIn(subtree) ? Undone.ALL : Undone.away(transfer.id());
    }

    private void release(Member person, PastLife life, PastEvent in, Transfer transfer, Stamp stamp) {
        PastEvent out = life.require(transfer.releaseEvent());
        Register before = sender(transfer.sender());
        transfer.reopen();
        journal.write(List.of(Moves.undoReceipt(person, in, before.home(), life.sinceBefore(out), stamp)));
        file.publish(new MemberReleased(person.id(), person.home()));
    }

    private Register sender(OrganizationId organization) {
        return transit.otherSide(organization).takingBack();
    }
}
