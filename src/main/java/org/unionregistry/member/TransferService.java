package org.unionregistry.member;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Uuids;

/** Moves people between two primary organisations of one part of the tree in one step. */
@Service
@Transactional
public class TransferService {
    private final MemberFile file;
    private final Registers registers;
    private final Stamps stamps;
    private final Journal journal;
    private final EmployerChange employer;

    TransferService(MemberFile file, Registers registers, Stamps stamps, Journal journal, EmployerChange employer) {
        this.file = file;
        this.registers = registers;
        this.stamps = stamps;
        this.journal = journal;
        this.employer = employer;
    }

    public void transfer(MemberId id, long version, OrganizationId to, Happening what, Subtree subtree) {
        Member member = file.open(id, subtree);
        if (file.done(what, id, past -> to.equals(past.counterpart()))) {
            return;
        }
        member.requireVersion(version);
        OrganizationId from = member.home().organization();
        Map<OrganizationId, Register> both = registers.require(Set.copyOf(List.of(from, to)), subtree);
        Stamp stamp = stamps.on(from);
        UUID arrival = Uuids.next();
        journal.write(Moves.transfer(member, what, arrival, both.get(from), both.get(to), file.latest(id), stamp));
        employer.made(id, what.day(), arrival, stamp);
        file.publish(new MemberTransferred(id, from, member.home(), what.day()));
        file.audit("member.transfer", member, Map.of("from", from.toString()));
    }
}
