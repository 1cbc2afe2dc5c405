package org.unionregistry.member;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;

/** Puts people on the register again who were taken off it, or whose record was cancelled, by mistake. */
@Component
class Restoration {
    private final MemberFile file;
    private final Journal journal;
    private final Transit transit;

    Restoration(MemberFile file, Journal journal, Transit transit) {
        this.file = file;
        this.journal = journal;
        this.transit = transit;
    }

    Undone exit(Member member, PastLife life, PastEvent exit, Stamp stamp, Subtree subtree) {
        file.register(member.home().organization(), subtree).takingBack();
        journal.write(List.of(member.undoExit(Uuids.next(), exit, stamp)));
        return restored(member, life, exit, stamp);
    }

    /** Cancelling the record was the mistake: the entry is there anew. */
    Undone entry(Member member, PastLife life, PastEvent cancelling, Stamp stamp, Subtree subtree) {
        file.register(member.home().organization(), subtree).takingBack();
        journal.write(List.of(member.restoreEntry(life.cancelled(cancelling), stamp)));
        return restored(member, life, cancelling, stamp);
    }

    private Undone restored(Member member, PastLife life, PastEvent takenOff, Stamp stamp) {
        file.publish(new MembershipRestored(member.id(), member.home().organization()));
        return new Undone(
                null, !transit.goOn(member, life, takenOff.enteredAt(), stamp), takenOff.type() == MembershipEventType.REVERSAL);
    }
}
