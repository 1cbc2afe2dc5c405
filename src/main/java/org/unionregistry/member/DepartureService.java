package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Takes people off the register. */
@Service
@Transactional
public class DepartureService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;
    private final Transit transit;

    DepartureService(MemberFile file, PastEvents past, Stamps stamps, Journal journal, Transit transit) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
        this.transit = transit;
    }

    /** Records that somebody left, or cancels a record that should not exist. Whoever was in transit comes back first. */
    public void exit(MemberId id, long version, DepartureReason reason, Happening what, Subtree subtree) {
        Member member = file.open(id, subtree);
        boolean done = reason.isDeparture()
                ? file.done(what, id, past -> reason.name().equals(past.reason()))
                : file.done(what.event(), id, past -> past.type() == MembershipEventType.REVERSAL);
        if (done) {
            return;
        }
        member.requireVersion(version);
        Stamp stamp = stamps.on(member.home().organization());
        transit.takeBack(member, stamp);
        if (reason.isDeparture()) {
            Register register = file.register(member.home().organization(), subtree);
            journal.write(List.of(member.exit(what, reason, register, file.latest(id), stamp)));
        } else {
            PastLife life = past.of(id);
            PastEvent entry = life.last(life.entry().id());
            requireOwnMistake(entry, stamp, subtree);
            journal.write(List.of(member.voidEntry(what.event(), entry, what.basis(), stamp)));
        }
        file.publish(new MembershipEnded(id, member.home().organization(), reason, what.day()));
        file.audit("member.exit", member, Map.of("reason", reason.name()));
    }

    /** A record is cancelled by whoever may take its entry back; there is no other door to it. */
    private static void requireOwnMistake(PastEvent entry, Stamp stamp, Subtree subtree) {
        if (entry.takeBack(subtree, stamp.at()) == TakeBack.ABOVE) {
            throw new Refusal("member.exit.erroneous.above").at("reason");
        }
    }
}
