package org.unionregistry.work;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Members of working groups, for writing. */
interface WorkMembers extends Repository<WorkMember, WorkMemberId> {

    Optional<WorkMember> findById(WorkMemberId id);
}
