package org.unionregistry.member;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/**
 * Asks for people by the number of their card. The one who asks learns nothing before the other side has answered: a
 * request that fits nobody is kept and looks the same, and a day takes only so many.
 */
@Service
@Transactional
public class RequestService {
    private final EntityManager entities;
    private final Transit transit;
    private final Asked asked;
    private final RequestRules rules;
    private final Stamps stamps;
    private final Journal journal;
    private final MemberFile file;
    private final MemberSettings settings;

    RequestService(
            EntityManager entities, Transit transit, Asked asked, RequestRules rules, Stamps stamps, Journal journal,
            MemberFile file, MemberSettings settings) {
        this.entities = entities;
        this.transit = transit;
        this.asked = asked;
        this.rules = rules;
        this.stamps = stamps;
        this.journal = journal;
        this.file = file;
        this.settings = settings;
    }

    public void request(RequestTransfer request, Subtree subtree) {
        Register to = transit.side(request.to(), subtree).receiving(null);
        Transfer before = entities.find(Transfer.class, request.id());
        if (before != null) {
            if (!before.receiver().equals(request.to())) {
                throw new NotFound();
            }
            return;
        }
        Stamp stamp = stamps.on(to.id());
        rules.require(request, stamp);
        Asked.Person person = asked.person(request);
        if (person != null) {
            requireElsewhere(person, to.id());
        }
        Transfer transfer = Transfer.requested(request, person, stamp.today().plusDays(settings.transferDays()));
        entities.persist(transfer);
        entities.flush();
        transit.audit("member.transfer.request", null, to.home(), transfer);
    }

    /** Who is in the own list, or on the way to it, is no secret. */
    private static void requireElsewhere(Asked.Person person, OrganizationId to) {
        if (to.equals(person.organization())) {
            throw new Refusal("member.request.own").at("number");
        }
        if (to.value().equals(person.transitTo())) {
            throw new Refusal("member.request.onTheWay").at("number");
        }
    }

    /** The sender lets go whom another one has asked for: the other one has agreed, so the person moves at once. */
    public void grant(TransferId id, Happening what, Subtree subtree) {
        Transfer transfer = transit.open(id);
        Register from = transit.side(transfer.answering(), subtree);
        if (transfer.state() == TransferState.ACCEPTED && transfer.releaseEvent().equals(what.event())) {
            return;
        }
        Stamp stamp = stamps.on(from.id());
        Register to = transit.otherSide(transfer.receiver()).receiving(null);
        Happening arrival = new Happening(Uuids.next(), what.day(), what.basis());
        transfer.grant(what, arrival.event(), stamp);
        Member person = transit.person(transfer);
        journal.write(Moves.transfer(person, what, arrival.event(), from, to, stamp));
        file.publish(new MemberTransferred(person.id(), from.id(), person.home(), what.day()));
        transit.audit("member.transfer.grant", person.id(), from.home(), transfer);
    }
}
