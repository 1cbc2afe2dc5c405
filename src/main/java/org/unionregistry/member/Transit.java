package org.unionregistry.member;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** What the steps of a transfer with two sides have in common: who may take them, and how a person comes back. */
@Component
class Transit {
    private final Transfers transfers;
    private final Members members;
    private final Registers registers;
    private final PastEvents past;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Transit(
            Transfers transfers, Members members, Registers registers, PastEvents past, Journal journal,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.members = members;
        this.registers = registers;
        this.past = past;
        this.journal = journal;
        this.events = events;
    }

    Transfer open(TransferId id) {
        return transfers.findById(id).orElseThrow(NotFound::new);
    }

    Member person(Transfer transfer) {
        return members.findById(transfer.person()).orElseThrow(NotFound::new);
    }

    /** The side whose step it is; 404 for everybody who does not answer for it. */
    Register side(OrganizationId organization, Subtree subtree) {
        return registers.require(Set.of(organization), subtree).get(organization);
    }

    /** The other side, which lies wherever it lies. */
    Register otherSide(OrganizationId organization) {
        return side(organization, new Subtree.Country());
    }

    /** Nobody takes the person in: they stand where they stood. */
    void bringBack(Transfer transfer, Stamp stamp) {
        Member person = person(transfer);
        PastEvent out = past.of(person.id()).require(transfer.releaseEvent());
        journal.write(List.of(Moves.bringBack(person, out, stamp)));
        events.publishEvent(new MemberReceived(person.id(), person.home()));
    }

    /** Something else happens to somebody in transit, such as death: the transfer ends first, in the same moment. */
    void takeBack(Member person, Stamp stamp) {
        if (person.standing().isInTransit()) {
            Transfer transfer = transfers.findByMemberAndState(person.id(), TransferState.RELEASED)
                    // Taken in by the other side since the person was read here.
                    .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Member.class, person.id()));
            transfer.withdraw(stamp);
            bringBack(transfer, stamp);
            audit("member.transfer.withdraw", person.id(), person.home(), transfer);
        }
    }

    /**
     * What ended the transfer in that moment was a mistake: the person is in transit again.
     *
     * @return false when there was a transfer and the other side does not wait any more; the person stays where they are
     */
    boolean goOn(Member person, PastLife life, Instant ended, Stamp stamp) {
        Transfer transfer = transfers
                .findFirstByMemberAndStateAndSettledAtOrderByIdDesc(person.id(), TransferState.WITHDRAWN, ended)
                .orElse(null);
        if (transfer == null || transfer.isRequested()) {
            return true;
        }
        if (!transfer.waits(stamp.today()) || !otherSide(transfer.receiver()).isReceiving()) {
            return false;
        }
        MembershipEvent out = Moves.goOn(person, life.require(transfer.releaseEvent()), stamp);
        transfer.goOn(out.id());
        journal.write(List.of(out));
        events.publishEvent(new MemberReleased(person.id(), person.home()));
        audit("member.transfer.release", person.id(), person.home(), transfer);
        return true;
    }

    void audit(String action, @Nullable MemberId person, Home side, Transfer transfer) {
        events.publishEvent(Audited.of(action, person, side, Map.of("transfer", transfer.id().toString())));
    }
}
