package org.unionregistry.training;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sessions, for writing. */
interface TrainingSessions extends Repository<TrainingSession, TrainingSessionId> {

    Optional<TrainingSession> findById(TrainingSessionId id);

    /** Kept from others, so that nobody overwrites who came. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TrainingSession s where s.id = :id")
    Optional<TrainingSession> lock(TrainingSessionId id);
}
