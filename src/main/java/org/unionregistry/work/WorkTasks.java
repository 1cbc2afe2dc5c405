package org.unionregistry.work;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Tasks, for writing. */
interface WorkTasks extends Repository<WorkTask, WorkTaskId> {

    Optional<WorkTask> findById(WorkTaskId id);
}
