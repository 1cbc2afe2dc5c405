package org.unionregistry.progress;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/** Praises the active, writes down what is done about those behind and what secretaries found; see {@link RankingMarkKind#permitted}. */
@Service
@Transactional
public class RankingService {
    private final EntityManager entities;
    private final RankingMarks marks;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RankingService(
            EntityManager entities, RankingMarks marks, OrganizationQueries organizations, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.marks = marks;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** The form sent twice marks once. */
    @OnceMore
    public void mark(RankingMarkId id, OrganizationId organization, RankingMarkDetails details, Subtree subtree) {
        OrganizationRow place = permitted(details.kind(), organization, subtree);
        Optional<RankingMark> known = marks.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(organization)).orElseThrow(NotFound::new);
            if (!known.get().says(details)) {
                throw new Refusal("progress.ranking.differs");
            }
            return;
        }
        entities.persist(new RankingMark(id, organization, details, LocalDate.now(clock)));
        trail("ranking.mark", id, place, details.kind().name());
    }

    /** The measure is taken; twice is as good as once. */
    public void done(RankingMarkId id, Subtree subtree) {
        change("ranking.done", id, subtree, mark -> mark.done(LocalDate.now(clock)));
    }

    public void reopen(RankingMarkId id, Subtree subtree) {
        change("ranking.reopen", id, subtree, RankingMark::reopen);
    }

    /** It was written by mistake; twice is as good as once. */
    public void withdraw(RankingMarkId id, Subtree subtree) {
        change("ranking.withdraw", id, subtree, mark -> mark.withdraw(LocalDate.now(clock)));
    }

    public void restore(RankingMarkId id, Subtree subtree) {
        change("ranking.restore", id, subtree, RankingMark::restore);
    }

    private void change(String action, RankingMarkId id, Subtree subtree, Consumer<RankingMark> change) {
        RankingMark mark = marks.findById(id).orElseThrow(NotFound::new);
        OrganizationRow place = permitted(mark.kind(), mark.organization(), subtree);
        change.accept(mark);
        trail(action, id, place, mark.kind().name());
    }

    private OrganizationRow permitted(RankingMarkKind kind, OrganizationId organization, Subtree subtree) {
        OrganizationRow place = organizations.require(organization, subtree);
        if (!RankingMarkKind.permitted(subtree, place).contains(kind)) {
            throw new AccessDeniedException("Not theirs to say of this organisation");
        }
        return place;
    }

    private void trail(String action, RankingMarkId id, OrganizationRow place, String kind) {
        entities.flush();
        events.publishEvent(place.audited(action, "ranking-mark", id.value(), Map.of("kind", kind)));
    }
}
