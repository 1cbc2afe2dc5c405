package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.Subtree;

/** Puts people who had left on the register again; their card opens with it. */
@Service
@Transactional
public class ReturnService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;

    ReturnService(MemberFile file, PastEvents past, Stamps stamps, Journal journal) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
    }

    /** How they left; a refusal in words for somebody who has not. */
    @Transactional(readOnly = true)
    public Departed departed(MemberRecord member) {
        PastEvent exit = past.of(member.id()).exit();
        return new Departed(exit.type(), exit.day(), ReturnWay.readmissibleFrom(exit));
    }

    /** By a new application; after an expulsion not before a year has passed. */
    public void readmit(MemberId id, long version, Happening what, Subtree subtree) {
        comeBack(id, version, ReturnWay.READMISSION, what, subtree);
    }

    /** By a decision of a higher body. */
    public void reinstate(MemberId id, long version, Happening what, Subtree subtree) {
        comeBack(id, version, ReturnWay.REINSTATEMENT, what, subtree);
    }

    private void comeBack(MemberId id, long version, ReturnWay way, Happening what, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (file.done(what.event(), id)) {
            return;
        }
        member.requireVersion(version);
        Register register = file.register(member.home().organization(), subtree).receiving();
        Stamp stamp = stamps.on(member.home().organization());
        journal.write(List.of(member.comeBack(what, way, past.of(id).exit(), register, stamp)));
        file.publish(new MembershipRestored(id, member.home().organization()));
        file.audit("member.return", member, Map.of("way", way.name()));
    }
}
