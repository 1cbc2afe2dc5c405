package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;

/** What is written down about a person who is there already: corrections and consent. */
@Service
@Transactional
public class RecordService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;
    private final Consents consents;
    private final ApplicationEventPublisher events;

    RecordService(MemberFile file, PastEvents past, Stamps stamps, Journal journal, Consents consents, ApplicationEventPublisher events) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
        this.consents = consents;
        this.events = events;
    }

    /**
     * Corrects what was written down wrong; the history keeps both values.
     *
     * @return whether there was anything to correct
     */
    public boolean correct(UUID event, MemberId id, long version, MemberDetails right, @Nullable String note, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (file.done(event, id, past -> member.details().changesTo(right, event).isEmpty() && Objects.equals(note, past.basis()))) {
            return true;
        }
        member.requireVersion(version);
        List<MemberChange> changes = member.details().changesTo(right, event);
        if (changes.isEmpty()) {
            return false;
        }
        Stamp stamp = stamps.on(member.home().organization());
        journal.write(member.correct(event, right, note, past.of(id), stamp), changes);
        file.audit("member.correct", member, Map.of("fields", changes.stream().map(MemberChange::field).toList()));
        return true;
    }

    public void recordConsent(UUID event, MemberId id, long version, ConsentGiven consent, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (file.done(event, id, past -> consents.isInForce(id, consent))) {
            return;
        }
        member.requireVersion(version);
        Stamp stamp = stamps.on(member.home().organization());
        journal.write(List.of(member.recordConsent(event, consent, stamp)));
        consents.record(id, consent, stamp);
        file.audit("member.consent.record", member, Map.of());
    }

    public void withdrawConsent(UUID event, MemberId id, long version, LocalDate day, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (file.done(event, id, past -> consents.isWithdrawn(id, day))) {
            return;
        }
        member.requireVersion(version);
        Stamp stamp = stamps.on(member.home().organization());
        MembershipEvent withdrawal = member.withdrawConsent(event, stamp);
        consents.withdraw(id, day, stamp);
        journal.write(List.of(withdrawal));
        file.audit("member.consent.withdraw", member, Map.of());
        events.publishEvent(new ConsentWithdrawn(id));
    }
}
