package org.unionregistry.exchange;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ImportBatches extends JpaRepository<ImportBatch, ImportId> {

    /** Whoever changes an import waits for the work on it to come to the end of a step. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from ImportBatch b where b.id = :id")
    Optional<ImportBatch> lock(ImportId id);
}
