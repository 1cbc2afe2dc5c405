package org.unionregistry.member;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Uuids;

/**
 * Takes a merge back: both records are exactly what they were. Possible for a while, and only as long as nothing newer
 * was built upon the one record.
 */
@Service
@Transactional
public class MergeUndoService {
    /** Long enough for both people to notice, short enough to remember. */
    public static final Duration TERM = Duration.ofDays(90);

    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;
    private final Consents consents;
    private final MergeLedger ledger;
    private final MergeObstacles obstacles;
    private final List<MergePart> parts;

    MergeUndoService(
            MemberFile file, PastEvents past, Stamps stamps, Journal journal, Consents consents, MergeLedger ledger,
            MergeObstacles obstacles, List<MergePart> parts) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
        this.consents = consents;
        this.ledger = ledger;
        this.obstacles = obstacles;
        this.parts = parts;
    }

    /** Answers with the record that stayed. */
    public MemberId undo(UUID id, Subtree subtree) {
        Merge found = ledger.find(id).orElseThrow(NotFound::new);
        ledger.lock(found.survivor(), found.absorbed());
        Merge merge = ledger.find(id).orElseThrow(NotFound::new);
        Member stayed = file.openAny(merge.survivor(), subtree);
        Member gone = file.openAny(merge.absorbed(), subtree);
        if (merge.undone()) {
            return stayed.id();
        }
        Stamp stamp = stamps.on(stayed.home().organization());
        obstacles.of(merge, stamp.at()).ifPresent(refusal -> {
            throw refusal;
        });
        if (merge.absorbedStanding().isOnRegister()) {
            file.register(gone.home().organization(), subtree).takingBack();
        }
        List<MembershipEvent> rows = taken(merge, stamp, stamps.on(gone.home().organization()).at(stamp));
        stayed.restore(stayed.standing(), ledger.before(merge, stayed.details()), merge.former(), merge.consent(), merge.complete());
        gone.restore(merge.absorbedStanding(), gone.details(), gone.formerKey(), gone.consent(), merge.absorbedComplete());
        journal.write(rows);
        ledger.undo(merge, stamp.at(), stamp.by());
        consents.give(merge.id(), gone.id());
        MergePair pair = new MergePair(stayed.id(), gone.id());
        parts.forEach(part -> part.undo(pair, ledger.remembered(merge.id(), part.name())));
        file.audit("member.merge.undo", stayed, Map.of("absorbed", gone.id().toString()));
        file.audit("member.merge.undo", gone, Map.of("survivor", stayed.id().toString()));
        return stayed.id();
    }

    /** Rows of the merge stand beside each of the records that lead to the one that stayed. */
    private List<MembershipEvent> taken(Merge merge, Stamp stamp, Stamp beside) {
        return past.together(merge.survivor(), merge.absorbed()).stream()
                .flatMap(List::stream)
                .filter(merge::wrote)
                .map(row -> MembershipEvent.reversal(
                        Uuids.next(), row, row.member(), row.member().equals(merge.survivor()) ? stamp : beside,
                        row.deltas().negated(), null))
                .toList();
    }
}
