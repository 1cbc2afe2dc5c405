package org.unionregistry.member;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

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
    private final MemberSettings settings;

    RequestService(
            EntityManager entities, Transit transit, Asked asked, RequestRules rules, Stamps stamps, MemberSettings settings) {
        this.entities = entities;
        this.transit = transit;
        this.asked = asked;
        this.rules = rules;
        this.stamps = stamps;
        this.settings = settings;
    }

    public void request(RequestTransfer request, Subtree subtree) {
        Register to = transit.side(request.to(), subtree).receiving();
        Transfer before = entities.find(Transfer.class, request.id());
        if (before != null) {
            if (!before.receiver().equals(request.to())) {
                throw new NotFound();
            }
            if (!before.asks(request)) {
                throw new Refusal("member.event.differs");
            }
            return;
        }
        Stamp stamp = stamps.on(to.id());
        rules.require(request, stamp);
        asked.requireNumber(request.number());
        AskedPerson person = asked.person(request);
        if (person != null) {
            person.requireElsewhere(to.id());
        }
        Transfer transfer = Transfer.requested(request, person, stamp.today().plusDays(settings.transferDays()));
        entities.persist(transfer);
        entities.flush();
        transit.audit("member.transfer.request", null, to.home(), transfer);
    }
}
