package org.unionregistry.member;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;

/** Lets go people whom others have asked for. */
@Service
@Transactional
public class GrantService {
    private final Transit transit;
    private final Stamps stamps;
    private final Journal journal;
    private final MemberFile file;
    private final EmployerChange employer;

    GrantService(Transit transit, Stamps stamps, Journal journal, MemberFile file, EmployerChange employer) {
        this.transit = transit;
        this.stamps = stamps;
        this.journal = journal;
        this.file = file;
        this.employer = employer;
    }

    /** The other side has agreed by asking, so the person moves at once. Gives back whom it was about. */
    public MemberId grant(TransferId id, Happening what, Subtree subtree) {
        Transfer transfer = transit.open(id);
        Register from = transit.side(transfer.answering(), subtree);
        if (transfer.state() == TransferState.ACCEPTED && transfer.releaseEvent().equals(what.event())) {
            return transfer.person();
        }
        Stamp stamp = stamps.on(from.id());
        Register to = transit.otherSide(transfer.receiver()).receiving();
        Happening arrival = new Happening(Uuids.next(), what.day(), what.basis());
        transfer.grant(what, arrival.event(), stamp);
        Member person = transit.person(transfer);
        journal.write(Moves.transfer(person, what, arrival.event(), from, to, file.latest(person.id()), stamp));
        employer.made(person.id(), what.day(), arrival.event(), stamp);
        file.publish(new MemberTransferred(person.id(), from.id(), person.home(), what.day()));
        transit.audit("member.transfer.grant", person.id(), from.home(), transfer);
        return person.id();
    }
}
