package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/** Puts people who had left on the register again; their card opens with it. */
@Service
@Transactional
public class ReturnService {
    private final MemberFile file;
    private final PastEvents past;
    private final Stamps stamps;
    private final Journal journal;
    private final EmployerChange employer;

    ReturnService(MemberFile file, PastEvents past, Stamps stamps, Journal journal, EmployerChange employer) {
        this.file = file;
        this.past = past;
        this.stamps = stamps;
        this.journal = journal;
        this.employer = employer;
    }

    /** How they left; a refusal in words for somebody who has not. */
    @Transactional(readOnly = true)
    public Departed departed(MemberRecord member) {
        PastEvent exit = past.of(member.id()).exit();
        return new Departed(exit.type(), exit.day(), ReturnWay.readmissibleFrom(exit));
    }

    /** By a new application; after an expulsion not before a year has passed. */
    public void readmit(MemberId id, long version, Happening what, Subtree subtree) {
        comeBack(id, version, null, ReturnWay.READMISSION, what, subtree);
    }

    /** The same with another organisation than the one they left, by whoever answers for both: nobody gets a second record. */
    public void readmit(MemberId id, long version, OrganizationId to, Happening what, Subtree subtree) {
        comeBack(id, version, to, ReturnWay.READMISSION, what, subtree);
    }

    /** By a decision of a higher body. */
    public void reinstate(MemberId id, long version, Happening what, Subtree subtree) {
        comeBack(id, version, null, ReturnWay.REINSTATEMENT, what, subtree);
    }

    private void comeBack(
            MemberId id, long version, @Nullable OrganizationId to, ReturnWay way, Happening what, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (file.done(what, id, past -> past.type() == way.event() && (to == null || to.equals(past.organization())))) {
            return;
        }
        member.requireVersion(version);
        OrganizationId before = member.home().organization();
        Register register = file.register(to == null ? before : to, subtree).receiving();
        Stamp stamp = stamps.on(register.id());
        PastEvent exit = past.of(id).exit();
        journal.write(List.of(member.comeBack(what, way, exit, register, stamp)));
        if (!before.equals(register.id())) {
            employer.made(id, exit.day(), what.event(), stamp);
            file.publish(new MemberTransferred(id, before, member.home(), what.day()));
        }
        file.publish(new MembershipRestored(id, register.id()));
        file.audit("member.return", member, Map.of("way", way.name()));
    }
}
