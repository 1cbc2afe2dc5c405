package org.unionregistry.training;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Sessions, for writing. */
interface TrainingSessions extends Repository<TrainingSession, TrainingSessionId> {

    Optional<TrainingSession> findById(TrainingSessionId id);
}
