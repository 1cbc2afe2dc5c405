package org.unionregistry.member;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/** Lets people go to organisations somebody else answers for. */
@Service
@Transactional
public class ReleaseService {
    private final EntityManager entities;
    private final MemberFile file;
    private final Transit transit;
    private final Stamps stamps;
    private final Journal journal;
    private final MemberSettings settings;

    ReleaseService(
            EntityManager entities, MemberFile file, Transit transit, Stamps stamps, Journal journal, MemberSettings settings) {
        this.entities = entities;
        this.file = file;
        this.transit = transit;
        this.stamps = stamps;
        this.journal = journal;
        this.settings = settings;
    }

    /**
     * The person is in transit until the receiver answers. Of two clicks of the same moment the one that comes second
     * asks again, and finds it done.
     */
    @OnceMore
    public void release(TransferId id, MemberId person, long version, OrganizationId to, Happening what, Subtree subtree) {
        Member member = file.open(person, subtree);
        if (file.done(what, person, past -> to.equals(past.counterpart()))) {
            return;
        }
        if (entities.find(Transfer.class, id) != null) {
            throw new NotFound();
        }
        member.requireVersion(version);
        OrganizationId from = member.home().organization();
        if (transit.otherSide(to).chosen("to").id().equals(from)) {
            throw new Refusal("member.transfer.same").at("to");
        }
        Stamp stamp = stamps.on(from);
        MembershipEvent out = Moves.release(member, what, file.register(from, subtree), to, file.latest(person), stamp);
        entities.persist(Transfer.released(id, person, from, to, what, stamp.today().plusDays(settings.transferDays())));
        journal.write(List.of(out));
        file.publish(new MemberReleased(person, member.home()));
        file.audit("member.transfer.release", member, Map.of("to", to.toString()));
    }
}
