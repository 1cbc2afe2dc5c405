package org.unionregistry.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MergeEffect;
import org.unionregistry.member.MergePair;
import org.unionregistry.member.MergePart;

/**
 * One person holds one working card: of two the one of the record that stays. Whoever is on the register has a card of
 * their own, so no card ever goes over from one record to the other.
 */
@Component
class CardMerge implements MergePart {
    private static final String SPARE = "SPARE ";

    private final Cards cards;
    private final CardLedger ledger;
    private final OrderUpkeep orders;
    private final Clock clock;

    CardMerge(Cards cards, CardLedger ledger, OrderUpkeep orders, Clock clock) {
        this.cards = cards;
        this.ledger = ledger;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public List<MergeEffect> preview(MergePair pair) {
        return cards.findByMemberInAndStatus(List.of(pair.survivor(), pair.absorbed()), CardStatus.ACTIVE).stream()
                .sorted(Comparator.comparing(card -> card.belongsTo(pair.absorbed())))
                .map(card -> MergeEffect.of(
                        card.belongsTo(pair.survivor()) ? "card.merge.keeps" : "card.merge.spare", card.number().text()))
                .toList();
    }

    @Override
    public List<String> merge(MergePair pair, LocalDate today) {
        return cards.findByMemberAndStatus(pair.absorbed(), CardStatus.ACTIVE)
                .map(card -> {
                    ledger.write(card.spare(today, Instant.now(clock)));
                    orders.end(pair.absorbed());
                    return SPARE + card.id();
                })
                .stream()
                .toList();
    }

    @Override
    public void undo(MergePair pair, List<String> memos) {
        memos.stream()
                .map(memo -> UUID.fromString(memo.substring(SPARE.length())))
                .forEach(id -> ledger.write(cards.findById(id).orElseThrow().unblock(Instant.now(clock))));
    }
}
