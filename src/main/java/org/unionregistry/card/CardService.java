package org.unionregistry.card;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberAdmitted;
import org.unionregistry.member.MemberReceived;
import org.unionregistry.member.MemberReleased;
import org.unionregistry.member.MemberTransferred;
import org.unionregistry.member.MembersAdmitted;
import org.unionregistry.member.MembershipEnded;
import org.unionregistry.member.MembershipRestored;

/** Follows the membership with the card, in the same transaction: whoever is on the register holds a good one. */
@Service
@Transactional
public class CardService {
    private final EntityManager entities;
    private final Cards cards;
    private final CardNumbers numbers;
    private final CardLedger ledger;
    private final Clock clock;

    CardService(EntityManager entities, Cards cards, CardNumbers numbers, CardLedger ledger, Clock clock) {
        this.entities = entities;
        this.cards = cards;
        this.numbers = numbers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The electronic card exists at once. */
    @EventListener
    void on(MembersAdmitted event) {
        List<MemberAdmitted> members = event.members();
        CardNumbers.Supply supply = numbers.take(
                members.size(), members.stream().map(member -> member.home().organization()).toList());
        Instant now = Instant.now(clock);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<CardEvent> issued = new ArrayList<>();
        for (MemberAdmitted member : members) {
            CardNumber number = supply.next(member.home().organization());
            MembershipCard card = new MembershipCard(number, member.id(), member.home(), today);
            entities.persist(card);
            issued.add(card.issued(now));
        }
        ledger.write(issued);
    }

    @EventListener
    void on(MembershipEnded event) {
        cards.findFirstByMemberOrderByIdDesc(event.id())
                .ifPresent(card -> ledger.write(card.block(event.reason(), event.day(), Instant.now(clock))));
    }

    @EventListener
    void on(MembershipRestored event) {
        cards.findFirstByMemberOrderByIdDesc(event.id())
                .filter(card -> !card.isSuspended())
                .ifPresent(card -> ledger.write(card.unblock(Instant.now(clock))));
    }

    @EventListener
    void on(MemberReleased event) {
        cards.findFirstByMemberOrderByIdDesc(event.id())
                .ifPresent(card -> ledger.write(card.leave(event.keptBy(), Instant.now(clock))));
    }

    @EventListener
    void on(MemberReceived event) {
        cards.findFirstByMemberOrderByIdDesc(event.id())
                .ifPresent(card -> ledger.write(card.arrive(event.by(), Instant.now(clock))));
    }

    @EventListener
    void on(MemberTransferred event) {
        cards.findFirstByMemberOrderByIdDesc(event.id())
                .ifPresent(card -> ledger.write(card.moveTo(event.to(), Instant.now(clock))));
    }
}
