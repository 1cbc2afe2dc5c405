package org.unionregistry.card;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Batches, for writing. */
interface CardBatches extends Repository<CardBatch, UUID> {

    /** Flushed here, so that two who make the same are told apart as everywhere. */
    CardBatch saveAndFlush(CardBatch batch);

    Optional<CardBatch> findById(UUID id);

    /** For whoever changes it; others wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CardBatch> findWithLockById(UUID id);

    @Query("select coalesce(max(b.number), 0) from CardBatch b where b.regionId = :region")
    int lastNumber(UUID region);
}
