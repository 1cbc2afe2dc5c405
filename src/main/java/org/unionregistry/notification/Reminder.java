package org.unionregistry.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;

/** A rule by which an organisation reminds those directly below it, every morning as long as it is active. */
@Entity
@Table(name = "reminder")
class Reminder extends Recorded {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReminderId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private OrganizationId organization;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private int threshold;
    private @Nullable Integer daysBefore;
    private int repeatDays;
    private boolean active;
    private @Nullable LocalDate ranOn;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    /** Nothing is sent by itself before somebody has seen whom it would reach. */
    @SuppressWarnings("NullAway.Init")
    Reminder(ReminderId id, OrganizationId organization, ReminderDetails details) {
        this.id = id;
        this.organization = organization;
        this.active = false;
        change(details);
    }

    final void change(ReminderDetails details) {
        Refusal.throwFirst(details.problems());
        kind = details.kind();
        threshold = details.threshold();
        daysBefore = kind == ReminderKind.BEHIND ? details.daysBefore() : null;
        repeatDays = details.repeatDays();
    }

    void activate() {
        active = true;
    }

    void pause() {
        active = false;
    }

    /** Its turn of that day is over. */
    void ran(LocalDate day) {
        ranOn = day;
    }

    boolean isDue(LocalDate day) {
        return active && (ranOn == null || ranOn.isBefore(day));
    }

    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new OptimisticLockingFailureException("The rule was changed meanwhile");
        }
    }

    ReminderId id() {
        return id;
    }

    OrganizationId organization() {
        return organization;
    }

    ReminderDetails details() {
        return new ReminderDetails(kind, threshold, daysBefore, repeatDays);
    }
}
