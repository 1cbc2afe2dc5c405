package org.unionregistry.progress;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.unionregistry.organization.OrganizationId;

/** Obstacles, for writing. */
interface Obstacles extends Repository<Obstacle, ObstacleId> {

    Optional<Obstacle> findById(ObstacleId id);

    boolean existsByOrganizationAndReasonAndClosedOnIsNullAndIdNot(OrganizationId organization, ObstacleReason reason, ObstacleId id);
}
