package org.unionregistry.notification;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;

/** Sets the rules of the organisation the user answers for, sends by them, and lets them rest. */
@Service
@Transactional
public class ReminderService {
    private final EntityManager entities;
    private final Reminders reminders;
    private final ReminderRun run;
    private final OrganizationQueries organizations;
    private final ApplicationEventPublisher events;

    ReminderService(
            EntityManager entities, Reminders reminders, ReminderRun run, OrganizationQueries organizations,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.reminders = reminders;
        this.run = run;
        this.organizations = organizations;
        this.events = events;
    }

    /** The form sent twice sets the rule once. */
    @OnceMore
    public void set(ReminderId id, ReminderDetails details, Subtree subtree) {
        OrganizationRow root = organizations.root(subtree).filter(one -> !one.isPrimary()).orElseThrow(NotFound::new);
        Optional<Reminder> known = reminders.findById(id);
        if (known.isPresent()) {
            known.filter(one -> one.organization().equals(root.id())).orElseThrow(NotFound::new);
            return;
        }
        entities.persist(new Reminder(id, root.id(), details));
        trail("reminder.set", id, root, Map.of());
    }

    public void change(ReminderId id, long version, ReminderDetails details, Subtree subtree) {
        Reminder reminder = own(id, subtree);
        reminder.requireVersion(version);
        reminder.change(details);
        trail("reminder.change", id, place(reminder, subtree), Map.of());
    }

    /** From now on every morning. */
    public void activate(ReminderId id, Subtree subtree) {
        Reminder reminder = own(id, subtree);
        reminder.activate();
        trail("reminder.activate", id, place(reminder, subtree), Map.of());
    }

    public void pause(ReminderId id, Subtree subtree) {
        Reminder reminder = own(id, subtree);
        reminder.pause();
        trail("reminder.pause", id, place(reminder, subtree), Map.of());
    }

    /**
     * Reminds everybody the rule reaches now.
     *
     * @return how many; whoever was reminded of the same lately is left in peace
     */
    public int send(ReminderId id, Subtree subtree) {
        OrganizationRow place = place(own(id, subtree), subtree);
        int sent = run.now(id);
        trail("reminder.send", id, place, Map.of("count", sent));
        return sent;
    }

    /** Only that of the very organisation: somebody above has rules of their own. */
    private Reminder own(ReminderId id, Subtree subtree) {
        Reminder reminder = reminders.findById(id).orElseThrow(NotFound::new);
        organizations.root(subtree).filter(root -> root.id().equals(reminder.organization())).orElseThrow(NotFound::new);
        return reminder;
    }

    private OrganizationRow place(Reminder reminder, Subtree subtree) {
        return organizations.require(reminder.organization(), subtree);
    }

    private void trail(String action, ReminderId id, OrganizationRow place, Map<String, Object> detail) {
        entities.flush();
        events.publishEvent(place.audited(action, "reminder", id.value(), detail));
    }
}
