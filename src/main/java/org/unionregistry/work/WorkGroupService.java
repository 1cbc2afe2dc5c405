package org.unionregistry.work;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;

/** Who belongs to the working group of the user's organisation. */
@Service
@Transactional
public class WorkGroupService {
    private final EntityManager entities;
    private final WorkMembers members;
    private final WorkPlace place;
    private final Clock clock;

    WorkGroupService(EntityManager entities, WorkMembers members, WorkPlace place, Clock clock) {
        this.entities = entities;
        this.members = members;
        this.place = place;
        this.clock = clock;
    }

    /** The form sent twice adds one. */
    @OnceMore
    public void add(WorkMemberId id, MemberDetails details, Subtree subtree) {
        OrganizationRow root = place.of(subtree);
        Optional<WorkMember> known = members.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            return;
        }
        entities.persist(new WorkMember(id, root.id(), details));
        place.trail("work.member.add", "work-member", id.value(), root);
    }

    public void change(WorkMemberId id, long version, MemberDetails details, Subtree subtree) {
        change("work.member.change", id, subtree, member -> {
            member.requireVersion(version);
            member.change(details);
        });
    }

    public void leave(WorkMemberId id, Subtree subtree) {
        change("work.member.leave", id, subtree, member -> member.leave(LocalDate.now(clock)));
    }

    public void comeBack(WorkMemberId id, Subtree subtree) {
        change("work.member.return", id, subtree, WorkMember::comeBack);
    }

    private void change(String action, WorkMemberId id, Subtree subtree, Consumer<WorkMember> change) {
        OrganizationRow root = place.of(subtree);
        change.accept(members.findById(id).filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new));
        place.trail(action, "work-member", id.value(), root);
    }
}
