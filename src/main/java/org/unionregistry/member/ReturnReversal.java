package org.unionregistry.member;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/** Takes back that somebody had come back; with another organisation than the one left, only whoever answers for both can. */
@Component
class ReturnReversal {
    private final Transit transit;
    private final MemberFile file;
    private final Journal journal;
    private final EmployerChange employer;

    ReturnReversal(Transit transit, MemberFile file, Journal journal, EmployerChange employer) {
        this.transit = transit;
        this.file = file;
        this.journal = journal;
        this.employer = employer;
    }

    void undo(Member person, PastLife life, PastEvent comeback, Stamp stamp, Subtree subtree) {
        PastEvent exit = life.exit();
        OrganizationId left = comeback.counterpart();
        Home before = left == null ? person.home() : transit.otherSide(left).home();
        if (!before.isIn(subtree)) {
            throw new Refusal("member.reversal.superior");
        }
        if (left != null) {
            employer.undone(person.id(), comeback.id());
        }
        journal.write(List.of(person.undoReturn(Uuids.next(), comeback, exit, before, life.sinceBefore(exit), stamp)));
        if (left != null) {
            file.publish(new MemberTransferred(person.id(), comeback.organization(), before, comeback.day()));
        }
        file.publish(new MembershipEnded(
                person.id(), before.organization(), DepartureReason.valueOf(Objects.requireNonNull(exit.reason())), exit.day()));
    }
}
