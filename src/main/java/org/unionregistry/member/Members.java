package org.unionregistry.member;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The people, for writing. */
interface Members extends Repository<Member, MemberId> {

    Optional<Member> findById(MemberId id);
}
