package org.unionregistry.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.unionregistry.member.MemberId;

/** The cards, for writing. */
interface Cards extends Repository<MembershipCard, UUID> {

    /** The card of a person; of several the last one issued. */
    Optional<MembershipCard> findFirstByMemberOrderByIdDesc(MemberId member);

    Optional<MembershipCard> findById(UUID id);

    List<MembershipCard> findByMemberInAndStatus(List<MemberId> members, CardStatus status);

    Optional<MembershipCard> findByMemberAndStatus(MemberId member, CardStatus status);
}
