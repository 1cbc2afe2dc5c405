package org.unionregistry.member;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Paid positions, for writing. */
interface StaffPositions extends Repository<StaffPosition, StaffPositionId> {

    Optional<StaffPosition> findById(StaffPositionId id);
}
