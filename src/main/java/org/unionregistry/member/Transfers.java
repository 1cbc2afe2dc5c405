package org.unionregistry.member;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.unionregistry.organization.OrganizationId;

/**
 * The transfers with two sides, for writing. Each is locked while it is read: of an acceptance and a withdrawal that
 * meet, the later one finds what the earlier one has done, and says so.
 */
interface Transfers extends Repository<Transfer, TransferId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findById(TransferId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findByMemberAndState(MemberId member, TransferState state);

    /** The one that ended in the moment in which something else happened to the person. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findFirstByMemberAndStateAndSettledAtOrderByIdDesc(MemberId member, TransferState state, Instant moment);

    /** The last one that led to that organisation. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findFirstByMemberAndToOrderByIdDesc(MemberId member, OrganizationId to);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findByAcceptanceEvent(UUID event);
}
