package org.unionregistry.member;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;

/** Ends transfers that come to nothing; whoever was in transit stands again where they stood. */
@Service
@Transactional
public class TransferAnswers {
    private final Transit transit;
    private final Stamps stamps;

    TransferAnswers(Transit transit, Stamps stamps) {
        this.transit = transit;
        this.stamps = stamps;
    }

    /** The side that was to answer says no. */
    public void decline(TransferId id, String reason, Subtree subtree) {
        Transfer transfer = transit.open(id);
        Register side = transit.side(transfer.answering(), subtree);
        end(transfer, side, TransferState.DECLINED, "member.transfer.decline", stamp -> transfer.decline(reason, stamp));
    }

    /** The side that began it takes it back. */
    public void withdraw(TransferId id, Subtree subtree) {
        Transfer transfer = transit.open(id);
        Register side = transit.side(transfer.beginning(), subtree);
        end(transfer, side, TransferState.WITHDRAWN, "member.transfer.withdraw", transfer::withdraw);
    }

    private void end(Transfer transfer, Register side, TransferState end, String action, Consumer<Stamp> verb) {
        if (transfer.state() == end) {
            return;
        }
        boolean inTransit = transfer.state() == TransferState.RELEASED;
        Stamp stamp = stamps.on(side.id());
        verb.accept(stamp);
        if (inTransit) {
            transit.bringBack(transfer, stamp);
        }
        transit.audit(action, inTransit ? transfer.person() : null, side.home(), transfer);
    }
}
