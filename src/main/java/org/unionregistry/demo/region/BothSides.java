package org.unionregistry.demo.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Ids;
import org.unionregistry.demo.region.DemoEvent.Deltas;
import org.unionregistry.member.MembershipEventType;

/** What chairs on both sides of a transfer do, step by step, with the journal rows and the card that belong to each. */
final class BothSides {
    final List<DemoTransfer> transfers = new ArrayList<>();
    private final DemoJournal journal;
    private final DemoCards cards;
    private final Ids ids = new Ids(8);

    BothSides(DemoJournal journal, DemoCards cards) {
        this.journal = journal;
        this.cards = cards;
    }

    DemoTransfer release(DemoMember member, DemoPrimary to, Stamp stamp) {
        DemoTransfer transfer = begin(new DemoTransfer(ids.at(stamp.at()), member, to, null, null, stamp));
        DemoEvent out = journal.life(
                        member, MembershipEventType.DEREGISTER_TRANSFER_OUT, stamp.day(), stamp, Deltas.departed(member.complete))
                .because(null, "Заявление о переводе")
                .with(to);
        journal.write(out);
        transfer.release = out;
        cards.out(member, stamp);
        stand(member, "IN_TRANSIT", stamp);
        return transfer;
    }

    /** By a card somebody has shown; the number may be mistyped. */
    DemoTransfer request(DemoPrimary to, DemoPerson person, boolean mistyped, Stamp stamp) {
        DemoMember member = Objects.requireNonNull(person.record);
        String number = mistyped ? new StringBuilder(member.card.number).reverse().toString() : member.card.number;
        return begin(new DemoTransfer(ids.at(stamp.at()), mistyped ? null : member, to, person.name.last(), number, stamp));
    }

    void accept(DemoTransfer transfer, Stamp stamp) {
        DemoMember member = Objects.requireNonNull(transfer.member);
        DemoPrimary from = member.at;
        member.at = transfer.to;
        member.registeredOn = stamp.day();
        stand(member, "ON_REGISTER", stamp);
        DemoEvent in = journal.life(
                        member, MembershipEventType.REGISTER_TRANSFER_IN, stamp.day(), stamp, Deltas.entered(member.complete, true))
                .because(null, "Учётная карточка")
                .with(from);
        journal.write(in);
        transfer.acceptance = in;
        cards.in(member, stamp);
        transfer.settle("ACCEPTED", null, stamp);
    }

    /** Declined or withdrawn: the person stands where they stood. */
    void end(DemoTransfer transfer, String end, @Nullable String why, Stamp stamp) {
        transfer.settle(end, why, stamp);
        DemoEvent out = transfer.release;
        if (out != null) {
            DemoMember member = out.member();
            stand(member, "ON_REGISTER", stamp);
            Deltas counted = out.deltas();
            Deltas back = new Deltas(-counted.register(), member.complete ? 1 : 0, -counted.arrival(), -counted.departure());
            journal.write(journal.clerical(member, MembershipEventType.REVERSAL, out.day(), stamp, back)
                    .with(transfer.to)
                    .reversing(out.id()));
            cards.in(member, stamp);
        }
    }

    private DemoTransfer begin(DemoTransfer transfer) {
        transfers.add(transfer);
        return transfer;
    }

    private static void stand(DemoMember member, String status, Stamp stamp) {
        member.status = status;
        member.complete = member.computeComplete();
        member.settledOn = stamp.day();
        member.changed(stamp);
    }
}
