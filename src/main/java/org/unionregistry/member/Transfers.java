package org.unionregistry.member;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The transfers with two sides, for writing. Each is locked while it is read: of an acceptance and a withdrawal that
 * meet, the later one finds what the earlier one has done, and says so.
 */
interface Transfers extends Repository<Transfer, TransferId> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findById(TransferId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findByMemberAndState(MemberId member, TransferState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Transfer> findByAcceptanceEvent(UUID event);
}
