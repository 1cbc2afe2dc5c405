package org.unionregistry.notification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Questions, for writing. */
interface Questions extends Repository<Question, QuestionId> {

    Optional<Question> findById(QuestionId id);
}
