package org.unionregistry.notification;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/** Asks, answers, and remembers that an answer was read. */
@Service
@Transactional
public class QuestionService {
    private final EntityManager entities;
    private final Questions questions;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionService(
            EntityManager entities, Questions questions, OrganizationQueries organizations, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.questions = questions;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** For the own organisation; the form sent twice asks once. */
    @OnceMore
    public void ask(QuestionId id, String words, Subtree subtree) {
        OrganizationRow root = organizations.root(subtree).orElseThrow(NotFound::new);
        Optional<Question> known = questions.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            if (!known.get().says(words)) {
                throw new Refusal("notification.question.differs");
            }
            return;
        }
        entities.persist(new Question(id, root.id(), words, Instant.now(clock)));
        trail("question.ask", id, root);
    }

    /** By whoever stands above; an answer given meanwhile is seen first. */
    public void answer(QuestionId id, long version, String answer, boolean toAll, Subtree subtree) {
        Question question = questions.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = organizations.require(question.organization(), subtree);
        if (!subtree.outranks(place)) {
            throw new AccessDeniedException("Nobody answers the own question");
        }
        question.requireVersion(version);
        OrganizationRow root = organizations.root(subtree).orElseThrow(NotFound::new);
        question.answer(answer, toAll, root.id(), Instant.now(clock));
        trail("question.answer", id, place);
    }

    /** Only the reading of whoever asked counts. */
    public void seen(QuestionId id, Subtree subtree) {
        Question question = questions.findById(id).orElseThrow(NotFound::new);
        if (question.organization().value().equals(subtree.parameter())) {
            question.seen(Instant.now(clock));
            entities.flush();
        }
    }

    private void trail(String action, QuestionId id, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, "question", id.value(), Map.of()));
    }
}
