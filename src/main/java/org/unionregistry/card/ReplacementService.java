package org.unionregistry.card;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Puts another card in the place of one that is lost or wrong: from that moment the old one is good nowhere, on no telephone and on no paper. */
@Service
@Transactional
public class ReplacementService {
    private final EntityManager entities;
    private final Cards cards;
    private final CardNumbers numbers;
    private final CardLedger ledger;
    private final OrderUpkeep orders;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplacementService(
            EntityManager entities, Cards cards, CardNumbers numbers, CardLedger ledger, OrderUpkeep orders, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.cards = cards;
        this.numbers = numbers;
        this.ledger = ledger;
        this.orders = orders;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Of somebody on the register of the user's part.
     *
     * @param number of the card the user saw: pressed twice, it is replaced once
     */
    public void replace(MemberId member, String number, ReplacementReason reason, Subtree subtree) {
        UUID organization = own(member, subtree);
        MembershipCard old = latest(member);
        if (!old.number().value().equals(number)) {
            throw new Refusal("card.replace.done");
        }
        Instant now = Instant.now(clock);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        ledger.write(old.replace(reason, today, now));
        MembershipCard fresh = new MembershipCard(numbers.take(1, List.of(old.home().organization())).next(old.home().organization()), member, old.home(), today);
        entities.persist(fresh);
        ledger.write(List.of(fresh.issued(now)));
        orders.end(member);
        events.publishEvent(new AuditedEvent("card.replace", "member", member.value(), organization, null, null, Map.of()));
    }

    /** The card is looked for: until it is found it is good nowhere. */
    public void suspend(MemberId member, ReplacementReason reason, Subtree subtree) {
        UUID organization = own(member, subtree);
        Instant now = Instant.now(clock);
        ledger.write(latest(member).suspend(reason, LocalDate.ofInstant(now, clock.getZone()), now));
        events.publishEvent(new AuditedEvent("card.suspend", "member", member.value(), organization, null, null, Map.of()));
    }

    /** It was found again. */
    public void resume(MemberId member, Subtree subtree) {
        UUID organization = own(member, subtree);
        ledger.write(latest(member).resume(Instant.now(clock)));
        events.publishEvent(new AuditedEvent("card.resume", "member", member.value(), organization, null, null, Map.of()));
    }

    private MembershipCard latest(MemberId member) {
        return cards.findFirstByMemberOrderByIdDesc(member).orElseThrow(NotFound::new);
    }

    /** Where somebody on the register of the user's part is. */
    private UUID own(MemberId member, Subtree subtree) {
        return jdbc.sql("select m.organization_id from member m where m.id = :id and m.status = 'ON_REGISTER' and " + subtree.people("m"))
                .param("id", member.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
