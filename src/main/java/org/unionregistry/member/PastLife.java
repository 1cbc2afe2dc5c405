package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** What has happened to one person so far, in the order of entry. */
record PastLife(List<PastEvent> events) {

    /** How they came into the register; of a record cancelled as a mistake there is no entry any more. */
    PastEvent entry() {
        return counting().stream()
                .filter(event -> event.type().isEntry())
                .findFirst()
                .orElseThrow(() -> new Refusal("member.rule.voided"));
    }

    /** The event to undo. Only the last one can be: what came after it was built upon it. */
    PastEvent last(UUID id) {
        PastEvent wanted = require(id);
        List<PastEvent> counting = counting();
        PastEvent last = counting.get(counting.size() - 1);
        boolean sameStep = wanted.type().isTransfer()
                && last.type().isTransfer()
                && last.enteredAt().equals(wanted.enteredAt());
        if (!last.id().equals(id) && !sameStep) {
            throw new Refusal("member.reversal.notLast");
        }
        return wanted;
    }

    PastEvent require(UUID id) {
        return events.stream()
                .filter(event -> event.id().equals(id) && event.type().isLife())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One of the two rows of a transfer. */
    PastEvent half(PastEvent transfer, MembershipEventType type) {
        return counting().stream()
                .filter(event -> event.type() == type && event.enteredAt().equals(transfer.enteredAt()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Since when the person was on the register they left by this transfer. */
    LocalDate sinceBefore(PastEvent transfer) {
        return counting().stream()
                .filter(event -> event.enteredAt().isBefore(transfer.enteredAt()) || event.type().isEntry())
                .filter(event -> event.type().isEntry() || event.type() == MembershipEventType.REGISTER_TRANSFER_IN)
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new)
                .day();
    }

    /** What still counts: the entry first, also when its day was corrected later than everything else. */
    private List<PastEvent> counting() {
        List<PastEvent> life =
                events.stream().filter(event -> event.type().isLife() && !event.reversed()).toList();
        return Stream.concat(
                        life.stream().filter(event -> event.type().isEntry()),
                        life.stream().filter(event -> !event.type().isEntry()))
                .toList();
    }
}
