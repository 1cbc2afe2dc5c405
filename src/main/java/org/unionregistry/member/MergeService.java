package org.unionregistry.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Uuids;

/**
 * Makes one record of two of one person, by somebody who answers for both. The journals stay as they are; rows beside
 * the absorbed record take back what was counted twice. Nobody comes and nobody leaves by it.
 */
@Service
@Transactional
public class MergeService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;
    private final Consents consents;
    private final MergeLedger ledger;
    private final TwinPairs pairs;
    private final List<MergePart> parts;

    MergeService(
            MemberFile file, PastEvents past, Stamps stamps, Journal journal, Consents consents, MergeLedger ledger,
            TwinPairs pairs, List<MergePart> parts) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
        this.consents = consents;
        this.ledger = ledger;
        this.pairs = pairs;
        this.parts = parts;
    }

    public void merge(MergeRecords command, Subtree subtree) {
        ledger.lock(command.survivor(), command.absorbed());
        Member stays = file.openAny(command.survivor(), subtree);
        Member goes = file.openAny(command.absorbed(), subtree);
        if (isMade(command)) {
            return;
        }
        stays.requireVersion(command.survivorVersion());
        goes.requireVersion(command.absorbedVersion());
        stays.standing().requireStaysOver(goes.standing());
        if (stays.id().equals(goes.id())) {
            throw new NotFound();
        }
        Stamp stamp = stamps.on(stays.home().organization());
        UUID event = Uuids.next();
        Merge merge = Merge.of(command.id(), event, stays, goes, stamp.at());
        MergePair pair = new MergePair(stays.id(), goes.id());
        join(command, event, stays, goes, stamp);
        ledger.write(merge, stamp.by(), command.note());
        if (stays.consent().isRecorded() && !merge.consent().isRecorded()) {
            consents.take(merge.id(), goes.id(), stays.id());
        }
        parts.forEach(part -> ledger.remember(merge.id(), part.name(), part.merge(pair, stamp.today())));
        pairs.forget(goes.id());
        file.audit("member.merge", stays, Map.of("absorbed", goes.id().toString()));
        file.audit("member.merge", goes, Map.of("survivor", stays.id().toString()));
    }

    private boolean isMade(MergeRecords command) {
        return ledger.find(command.id())
                .map(merge -> {
                    if (!merge.survivor().equals(command.survivor()) || !merge.absorbed().equals(command.absorbed())) {
                        throw new NotFound();
                    }
                    return true;
                })
                .orElse(false);
    }

    private void join(MergeRecords command, UUID event, Member stays, Member goes, Stamp stamp) {
        Stamp beside = stamps.on(goes.home().organization()).at(stamp);
        MemberDetails right = command.chosen(stays.details(), goes.details());
        List<MemberChange> changes = stays.details().changesTo(right, event);
        boolean consented = stays.consent().state() == ConsentState.TO_COLLECT && goes.consent().isRecorded();
        List<MembershipEvent> rows = new ArrayList<>();
        for (DoubleCountRow row : DoubleCount.of(past.together(stays.id(), goes.id())).rows()) {
            rows.add(MembershipEvent.merge(
                    Uuids.next(), row.record(), row.register(), row.day(), beside, row.deltas(), MergeSide.CORRECTION));
        }
        rows.add(goes.leaveTo(stays.home().organization(), beside));
        rows.add(stays.absorb(event, right, consented, goes, stamp).because(MergeSide.SURVIVOR.name(), command.note()));
        journal.write(rows, changes);
    }
}
