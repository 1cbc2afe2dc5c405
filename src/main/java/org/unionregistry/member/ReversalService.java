package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/**
 * Takes back what was entered by mistake. The mistaken event stays in the journal; another one of the same day makes
 * it no longer count. Undoing the same event twice undoes it once.
 * {@link TakeBack} says who may.
 */
@Service
@Transactional
public class ReversalService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;
    private final TransferReversal transfers;
    private final ReturnReversal returns;
    private final Restoration restoration;

    ReversalService(
            MemberFile file, PastEvents past, Stamps stamps, Journal journal, TransferReversal transfers, ReturnReversal returns,
            Restoration restoration) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
        this.transfers = transfers;
        this.returns = returns;
        this.restoration = restoration;
    }

    /** Takes back the entry itself. */
    public Undone reverseEntry(MemberId id, Subtree subtree) {
        Member member = file.open(id, subtree);
        return member.standing().status() == MemberStatus.VOIDED ? Undone.ALL : reverse(id, past.of(id).entry().id(), subtree);
    }

    /** Is it so long ago that whoever takes it back should be told first what that does? */
    @Transactional(readOnly = true)
    public boolean asks(MemberId id, UUID event, Subtree subtree) {
        return file.stands(id, subtree) && past.of(id).events().stream()
                .filter(past -> past.id().equals(event) && !past.reversed())
                .anyMatch(past -> takeBack(past, subtree) == TakeBack.ASKED);
    }

    public Undone reverse(MemberId id, UUID event, Subtree subtree) {
        PastLife life = past.of(id);
        if (!file.stands(id, subtree)) {
            return transfers.undoneBefore(id, life.require(event), subtree);
        }
        Member member = file.open(id, subtree);
        Optional<PastEvent> cancelling = life.cancelling(event);
        boolean done = cancelling.isPresent()
                ? member.standing().status() != MemberStatus.VOIDED
                : life.require(event).reversed();
        if (done) {
            return Undone.ALL;
        }
        PastEvent mistaken = cancelling.orElseGet(() -> life.last(event));
        Stamp stamp = stamps.on(member.home().organization());
        if (takeBack(mistaken, subtree) == TakeBack.ABOVE) {
            throw new AccessDeniedException("What a higher body has decided or what has stood for long is taken back by a higher body");
        }
        Undone undone = undo(member, life, mistaken, stamp, subtree);
        file.audit("member.undo", member, Map.of("event", mistaken.type().name()));
        return undone;
    }

    private Undone undo(Member member, PastLife life, PastEvent mistaken, Stamp stamp, Subtree subtree) {
        MembershipEventType type = mistaken.type();
        if (type.isExit()) {
            return restoration.exit(member, life, mistaken, stamp, subtree);
        }
        if (type == MembershipEventType.REVERSAL) {
            return restoration.entry(member, life, mistaken, stamp, subtree);
        }
        if (type.isTransfer()) {
            return transfers.undo(member, life, mistaken, stamp, subtree);
        }
        if (type.isCategory()) {
            journal.write(List.of(member.undoCategoryChange(Uuids.next(), mistaken, life.termBefore(mistaken), stamp)));
        } else if (type.isReturn()) {
            returns.undo(member, life, mistaken, stamp, subtree);
        } else if (type.isEntry()) {
            journal.write(List.of(member.voidEntry(Uuids.next(), mistaken, null, stamp)));
            ended(member, DepartureReason.ERRONEOUS_RECORD, stamp.today());
        } else {
            throw new Refusal("member.reversal.notLast");
        }
        return Undone.ALL;
    }

    private TakeBack takeBack(PastEvent event, Subtree subtree) {
        return event.takeBack(subtree, stamps.on(event.organization()).at());
    }

    private void ended(Member member, DepartureReason reason, LocalDate day) {
        file.publish(new MembershipEnded(member.id(), member.home().organization(), reason, day));
    }
}
