package org.unionregistry.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MergeEffect;
import org.unionregistry.member.MergePair;
import org.unionregistry.member.MergePart;

/** One person holds one working card: of two the one of the record that stays; the only one there is goes over to it. */
@Component
class CardMerge implements MergePart {
    private static final String SPARE = "SPARE ";
    private static final String HANDED = "HANDED ";

    private final Cards cards;
    private final CardLedger ledger;
    private final Clock clock;

    CardMerge(Cards cards, CardLedger ledger, Clock clock) {
        this.cards = cards;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public List<MergeEffect> preview(MergePair pair) {
        List<MembershipCard> both =
                cards.findByMemberInAndStatus(List.of(pair.survivor(), pair.absorbed()), CardStatus.ACTIVE);
        Optional<MembershipCard> own = both.stream().filter(card -> card.belongsTo(pair.survivor())).findFirst();
        Optional<MembershipCard> other = both.stream().filter(card -> card.belongsTo(pair.absorbed())).findFirst();
        if (other.isEmpty()) {
            return own.map(card -> MergeEffect.of("card.merge.keeps", card.number().text())).stream().toList();
        }
        if (own.isPresent()) {
            return List.of(
                    MergeEffect.of("card.merge.keeps", own.get().number().text()),
                    MergeEffect.of("card.merge.spare", other.get().number().text()));
        }
        return List.of(MergeEffect.of(pair.counted() ? "card.merge.handed" : "card.merge.spare", other.get().number().text()));
    }

    @Override
    public List<String> merge(MergePair pair, LocalDate today) {
        MembershipCard other = working(pair.absorbed()).orElse(null);
        if (other == null) {
            return List.of();
        }
        Instant now = Instant.now(clock);
        if (pair.counted() && working(pair.survivor()).isEmpty()) {
            ledger.write(other.handTo(pair.survivor(), pair.home(), now));
            return List.of(HANDED + other.id());
        }
        ledger.write(other.spare(today, now));
        return List.of(SPARE + other.id());
    }

    @Override
    public void undo(MergePair pair, List<String> memos) {
        Instant now = Instant.now(clock);
        for (String memo : memos) {
            MembershipCard card = cards.findById(UUID.fromString(memo.substring(memo.indexOf(' ') + 1))).orElseThrow();
            ledger.write(memo.startsWith(HANDED) ? card.handTo(pair.absorbed(), pair.absorbedHome(), now) : card.unblock(now));
        }
    }

    private Optional<MembershipCard> working(MemberId member) {
        return cards.findByMemberAndStatus(member, CardStatus.ACTIVE);
    }
}
