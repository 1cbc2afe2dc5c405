package org.unionregistry.progress;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Programmes, for writing. */
interface Programmes extends Repository<Programme, ProgrammeId> {

    Optional<Programme> findById(ProgrammeId id);
}
