package org.unionregistry.training;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/** Plans sessions, invites to them and writes down who came. */
@Service
@Transactional
public class TrainingService {
    private final EntityManager entities;
    private final TrainingSessions sessions;
    private final Participants participants;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrainingService(
            EntityManager entities, TrainingSessions sessions, Participants participants, OrganizationQueries organizations,
            ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.sessions = sessions;
        this.participants = participants;
        this.organizations = organizations;
        this.events = events;
        this.clock = clock;
    }

    /** By the organisation the user answers for as a whole; the form sent twice plans once. */
    @OnceMore
    public void plan(TrainingSessionId id, TrainingDetails details, Subtree subtree) {
        OrganizationRow root = root(subtree);
        Optional<TrainingSession> known = sessions.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            return;
        }
        entities.persist(new TrainingSession(id, root.id(), details, today()));
        trail("training.plan", id, root);
    }

    public void change(TrainingSessionId id, long version, TrainingDetails details, Subtree subtree) {
        TrainingSession session = own(id, subtree);
        session.requireVersion(version);
        if (details.heldOn().isAfter(today()) && participants.anybodyCame(id)) {
            throw new Refusal("training.day.attended").at("heldOn");
        }
        session.change(details, today());
        trail("training.change", id, root(subtree));
    }

    public void cancel(TrainingSessionId id, Subtree subtree) {
        TrainingSession session = own(id, subtree);
        if (participants.anybodyCame(id)) {
            throw new Refusal("training.cancel.attended");
        }
        session.cancel(today());
        trail("training.cancel", id, root(subtree));
    }

    public void restore(TrainingSessionId id, Subtree subtree) {
        own(id, subtree).restore();
        trail("training.restore", id, root(subtree));
    }

    /**
     * Those of the user's part who hold an office today; whoever is invited already stays as he is.
     *
     * @return how many were added
     */
    public int invite(TrainingSessionId id, Collection<MandateId> people, Subtree subtree) {
        own(id, subtree).requireOn();
        int added = participants.invite(id, people, subtree, today());
        trail("training.invite", id, root(subtree));
        return added;
    }

    /** Takes an invitation back; whoever came stays written down. */
    public void uninvite(TrainingSessionId id, MandateId person, Subtree subtree) {
        own(id, subtree);
        participants.uninvite(id, person);
        trail("training.uninvite", id, root(subtree));
    }

    /** Who of those shown came; of the others shown it is written down that they did not. What others wrote meanwhile is seen first. */
    public void attend(TrainingSessionId id, Attending who, Subtree subtree) {
        OrganizationRow root = root(subtree);
        sessions.lock(id).filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new).requireHeld(today());
        Set<MandateId> now = participants.attended(id, who.shown());
        if (!now.equals(Set.copyOf(who.was())) && !now.equals(Set.copyOf(who.came()))) {
            throw new Refusal("training.attendance.changed");
        }
        participants.attend(id, who.shown(), who.came());
        trail("training.attend", id, root);
    }

    private TrainingSession own(TrainingSessionId id, Subtree subtree) {
        OrganizationRow root = root(subtree);
        return sessions.findById(id).filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
    }

    private OrganizationRow root(Subtree subtree) {
        return organizations.root(subtree).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void trail(String action, TrainingSessionId id, OrganizationRow place) {
        entities.flush();
        events.publishEvent(place.audited(action, "training-session", id.value(), Map.of()));
    }
}
