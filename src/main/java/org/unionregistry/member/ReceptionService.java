package org.unionregistry.member;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;

/** Takes in people whom other organisations have let go. */
@Service
@Transactional
public class ReceptionService {
    private final Transit transit;
    private final Stamps stamps;
    private final Journal journal;
    private final EmployerChange employer;
    private final Resends resends;
    private final ApplicationEventPublisher events;

    ReceptionService(
            Transit transit, Stamps stamps, Journal journal, EmployerChange employer, Resends resends,
            ApplicationEventPublisher events) {
        this.transit = transit;
        this.stamps = stamps;
        this.journal = journal;
        this.employer = employer;
        this.resends = resends;
        this.events = events;
    }

    /** Gives back whom it was about. */
    public MemberId accept(TransferId id, Happening what, Subtree subtree) {
        Transfer transfer = transit.open(id);
        Register to = transit.side(transfer.receiver(), subtree);
        if (transfer.isMadeBy(what.event()) && resends.entered(what.event(), transfer.person(), what::is)) {
            return transfer.person();
        }
        Stamp stamp = stamps.on(to.id());
        transfer.accept(what, stamp);
        Member person = transit.person(transfer);
        journal.write(List.of(Moves.receive(person, what, to, transfer.sender(), stamp)));
        employer.made(person.id(), transfer.releasedOn(), what.event(), stamp);
        events.publishEvent(new MemberReceived(person.id(), person.home()));
        transit.audit("member.transfer.accept", person.id(), to.home(), transfer);
        return person.id();
    }
}
