package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/**
 * Takes back what was entered by mistake. The mistaken event stays in the journal; another one of the same day makes
 * it no longer count. Undoing the same event twice undoes it once.
 */
@Service
@Transactional
public class ReversalService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;
    private final TransferReversal transfers;

    ReversalService(MemberFile file, PastEvents past, Stamps stamps, Journal journal, TransferReversal transfers) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
        this.transfers = transfers;
    }

    /** Takes back the entry itself. */
    public void reverseEntry(MemberId id, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (member.standing().status() != MemberStatus.VOIDED) {
            reverse(id, past.of(id).entry().id(), subtree);
        }
    }

    public void reverse(MemberId id, UUID event, Subtree subtree) {
        Member member = file.open(id, subtree);
        PastLife life = past.of(id);
        if (life.require(event).reversed()) {
            return;
        }
        PastEvent mistaken = life.last(event);
        Stamp stamp = stamps.on(member.home().organization());
        MembershipEventType type = mistaken.type();
        if (type.isExit()) {
            file.register(member.home().organization(), subtree).takingBack();
            journal.write(List.of(member.undoExit(Uuids.next(), mistaken, stamp)));
            file.publish(new MembershipRestored(id, member.home().organization()));
        } else if (type.isTransfer()) {
            transfers.undo(member, life, mistaken, stamp, subtree);
        } else if (type.isCategory()) {
            journal.write(List.of(member.undoCategoryChange(Uuids.next(), mistaken, life.termBefore(mistaken), stamp)));
        } else if (type.isReturn()) {
            PastEvent exit = life.exit();
            journal.write(List.of(member.undoReturn(Uuids.next(), mistaken, exit, life.sinceBefore(exit), stamp)));
            file.publish(new MembershipEnded(
                    id, member.home().organization(), DepartureReason.valueOf(Objects.requireNonNull(exit.reason())), exit.day()));
        } else if (type.isEntry()) {
            journal.write(List.of(member.voidEntry(Uuids.next(), mistaken, null, stamp)));
            file.publish(new MembershipEnded(
                    id, member.home().organization(), DepartureReason.ERRONEOUS_RECORD, stamp.today()));
        } else {
            throw new Refusal("member.reversal.notLast");
        }
        file.audit("member.undo", member, Map.of("event", type.name()));
    }
}
