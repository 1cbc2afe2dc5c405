package org.unionregistry.progress;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Marks, for writing. */
interface RankingMarks extends Repository<RankingMark, RankingMarkId> {

    Optional<RankingMark> findById(RankingMarkId id);
}
